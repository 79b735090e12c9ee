package se.samsyn.web.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.comparison.FieldDifference;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.service.content.HistoryService;
import se.samsyn.web.admin.AddressValue;
import se.samsyn.web.admin.NumberedBacking;

/** What has changed from one version of an item to another: {@code /admin/content/diff?id=12&from=2&to=3}. */
@Named
@RequestScoped
public class DiffContentBacking extends NumberedBacking {

    @Inject
    private HistoryService history;

    @Inject
    private ReadableFields fields;

    private String from;
    private String to;
    private String language;
    private ContentItem item;
    private ContentVersion before;
    private ContentVersion after;
    private List<FieldDifference> differences;

    public void load() {
        item = history.item(number());
        before = version(from);
        after = version(to);
        differences = fields.compare(before, after);
    }

    private ContentVersion version(String number) {
        // Numbers beyond an int belong to no version.
        int wanted = (int) Math.min(AddressValue.number(number), Integer.MAX_VALUE);
        return history.version(item.getId(), Language.ofTag(language), wanted);
    }

    public ContentItem getItem() {
        return item;
    }

    public ContentVersion getBefore() {
        return before;
    }

    public ContentVersion getAfter() {
        return after;
    }

    public List<FieldDifference> getDifferences() {
        return differences;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
