package se.samsyn.web.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.comparison.Comparison;
import se.samsyn.domain.comparison.FieldDifference;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.domain.content.VersionDescription;
import se.samsyn.domain.field.FieldWords;
import se.samsyn.service.content.ContentService;
import se.samsyn.web.admin.StaffLanguage;
import se.samsyn.web.admin.Texts;
import se.samsyn.web.format.DateText;

/** Versions as their fields are read by somebody on the staff, to be compared. */
@RequestScoped
public class ReadableFields implements FieldWords {

    @Inject
    private Texts texts;

    @Inject
    private StaffLanguage language;

    @Inject
    private ContentService contents;

    private final Map<Long, String> titles = new HashMap<>();

    /** What has changed from one version to the other, field by field; both with everything that stands in them. */
    public List<FieldDifference> compare(ContentVersion before, ContentVersion after) {
        return Comparison.between(VersionDescription.of(before, this), VersionDescription.of(after, this));
    }

    @Override
    public String of(String key) {
        return texts.get(key);
    }

    @Override
    public String of(LocalDate date) {
        return DateText.in(language.getLocale()).date(date);
    }

    @Override
    public String of(LocalTime time) {
        return DateText.in(language.getLocale()).time(time);
    }

    @Override
    public String titleOf(long itemId) {
        return titles.computeIfAbsent(
                itemId,
                id -> contents.known(id).map(LinkTarget::title).orElseGet(() -> texts.get("edit.not_published")));
    }
}
