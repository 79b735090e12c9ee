package se.samsyn.domain.check;

import java.util.Comparator;
import java.util.List;
import se.samsyn.domain.content.ContentVersion;

/** Every check of a text, the gravest findings first. */
public final class VersionChecks {

    private static final List<Check> ALL = List.of(
            new RefusalCheck(),
            new TitleCheck(),
            new HeadingCheck(),
            new PictureCheck(),
            new LinkTextCheck(),
            new FileLinkCheck(),
            new TableCheck(),
            new LanguageCheck());

    private VersionChecks() {}

    /** What is worth looking at in the version as it stands; empty when nothing is. */
    public static List<Finding> of(ContentVersion version) {
        Writing writing = Writing.of(version);
        return ALL.stream()
                .flatMap(check -> check.on(writing))
                .distinct()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
