package se.samsyn.web.admin.content;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.VersionRow;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.content.HistoryService;
import se.samsyn.service.snapshot.SnapshotService;
import se.samsyn.web.admin.AddressValue;
import se.samsyn.web.admin.NumberedBacking;

/** All versions of an item: to compare, and to begin again from. */
@Named
@ViewScoped
public class HistoryContentBacking extends NumberedBacking {

    @Inject
    private HistoryService history;

    @Inject
    private ContentService contents;

    @Inject
    private SnapshotService duplicateService;

    @Inject
    private Clock clock;

    private String page;
    private String language;
    private ContentItem item;
    private String title;
    private Results<VersionRow> rows;
    private Map<Long, Long> copies;

    public void load() {
        item = history.item(number());
        title = contents.target(item.getId()).title();
        rows = history.page(item.getId(), Language.ofTag(language), AddressValue.page(page));
        copies = duplicateService.of(rows.items().stream().map(VersionRow::id).toList());
    }

    /** Makes the version the draft to go on with, and opens it. */
    public String restore(int number) {
        history.restore(
                item.getId(),
                Language.ofTag(language),
                number,
                texts.format("admin_content_history.restored_note", number));
        toast.say("admin_content_history.restored", number);
        String edit = EditPages.outcome(item.getType(), item.getId());
        return isOriginal() ? edit : edit + "&language=" + language;
    }

    /** Whether the public sees this version now. */
    public boolean isLive(VersionRow row) {
        Instant now = clock.instant();
        return row.liveFrom() != null
                && !item.isRemoved()
                && !row.liveFrom().isAfter(now)
                && (row.liveTo() == null || row.liveTo().isAfter(now));
    }

    public ContentItem getItem() {
        return item;
    }

    public String getTitle() {
        return title;
    }

    /** The dated copy of each version that has one. */
    public Map<Long, Long> getCopies() {
        return copies;
    }

    public Results<VersionRow> getRows() {
        return rows;
    }

    /** The number of the latest version. */
    public long getNewest() {
        return rows.total();
    }

    /** Whether these are the versions in the item's own language. */
    public boolean isOriginal() {
        return Language.ofTag(language) == Language.SWEDISH;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
