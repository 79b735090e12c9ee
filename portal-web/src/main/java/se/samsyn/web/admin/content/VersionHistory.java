package se.samsyn.web.admin.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.VersionRow;
import se.samsyn.domain.content.VersionState;
import se.samsyn.service.content.ContentService;

/** An item's versions beside its draft, and what follows from them. */
@Dependent
public class VersionHistory implements Serializable {

    private static final int MOST_BESIDE = 5;

    @Inject
    private ContentService contents;

    @Inject
    private Clock clock;

    private long itemId;
    private Language language;
    private List<VersionRow> rows = List.of();

    void load(long item, Language chosen) {
        itemId = item;
        language = chosen;
        reload();
    }

    /** Reads the versions anew. */
    public void reload() {
        rows = contents.history(itemId, language);
    }

    public List<VersionRow> getRows() {
        return rows;
    }

    /** The few latest versions; the others stand on the history's own page. */
    public List<VersionRow> getNewest() {
        return rows.subList(0, Math.min(rows.size(), MOST_BESIDE));
    }

    /** Whether the public sees a version now. */
    public boolean isLive() {
        return rows.stream().anyMatch(this::isLive);
    }

    /** Whether the public sees this version now. */
    public boolean isLive(VersionRow row) {
        return row.isLiveAt(clock.instant());
    }

    /** The version that the public sees now; null for none. */
    public VersionRow getLiveRow() {
        return rows.stream().filter(this::isLive).findFirst().orElse(null);
    }

    /** Whether neither the version of that number nor a later one has been published. */
    public boolean isUnpublishedSince(int number) {
        return rows.stream().noneMatch(row -> row.number() >= number && row.liveFrom() != null);
    }

    /** When what is live leaves without anything in its place, as somebody has chosen; null when it stays. */
    public Instant getLeavesAt() {
        VersionRow live = getLiveRow();
        return live == null ? null : leavesAfter(live);
    }

    /** When the version leaves without anything in its place; null when it stays or another takes over. */
    public Instant leavesAfter(VersionRow version) {
        boolean replaced =
                rows.stream().anyMatch(row -> isScheduled(row) && row.liveFrom().equals(version.liveTo()));
        return replaced ? null : version.liveTo();
    }

    /** Versions that wait for their moment, the nearest first. */
    public List<VersionRow> getScheduled() {
        return rows.stream()
                .filter(this::isScheduled)
                .sorted(Comparator.comparing(VersionRow::liveFrom))
                .toList();
    }

    /** When the next version goes live; null for none. */
    public Instant getGoesLive() {
        return getScheduled().stream().map(VersionRow::liveFrom).findFirst().orElse(null);
    }

    /** Whether the version is approved and waits for its moment. */
    public boolean isScheduled(VersionRow row) {
        return row.isScheduledAt(clock.instant());
    }

    /** The version that is being written or reviewed; null when the page holds a new copy. */
    public VersionRow getOpenRow() {
        return rows.stream()
                .filter(row -> row.state() == VersionState.DRAFT || row.state() == VersionState.IN_REVIEW)
                .findFirst()
                .orElse(null);
    }

    /** How the newest version stands. */
    public VersionState getState() {
        return rows.isEmpty() ? VersionState.DRAFT : rows.get(0).state();
    }
}
