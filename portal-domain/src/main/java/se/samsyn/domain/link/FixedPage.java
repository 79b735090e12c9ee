package se.samsyn.domain.link;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The lists and pages of the public site that stand at the same address whatever content there is. */
public enum FixedPage {
    START("/"),
    AREA_LIST("/omraden"),
    NEWS_LIST("/nyheter"),
    NETWORK_LIST("/natverk"),
    ACTION_PLAN_LIST("/handlingsplaner"),
    PROJECT_LIST("/projekt"),
    PUBLICATION_LIST("/publikationer"),
    CALENDAR("/kalender"),
    ORGANISATION_LIST("/organisationer"),
    MUNICIPALITY_LIST("/kommuner"),
    CONTACT("/kontakt"),
    SEARCH("/sok"),
    /** The law and habit expect it at another address too. */
    ACCESSIBILITY("/tillganglighet", "/om/tillganglighet"),
    ACCESSIBILITY_REPORT("/tillganglighet/anmal"),
    ACCESSIBILITY_THANKS("/tillganglighet/anmal/tack");

    private final String path;
    private final String alias;

    FixedPage(String path) {
        this(path, path);
    }

    FixedPage(String path, String alias) {
        this.path = path;
        this.alias = alias;
    }

    /** The one at exactly this path without the language, or whose other address that is. */
    public static Optional<FixedPage> at(String path) {
        return Arrays.stream(values())
                .filter(page -> path.equals(page.path) || path.equals(page.alias))
                .findFirst();
    }

    /** The addresses that are worth finding by a search engine. */
    public static List<String> publicPaths() {
        return Arrays.stream(values())
                .filter(page -> page != SEARCH && page != ACCESSIBILITY_THANKS)
                .map(FixedPage::path)
                .toList();
    }

    /** Where it stands, without the language. */
    public String path() {
        return path;
    }
}
