package se.samsyn.service.calendar;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.calendar.CalendarEvent;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.event.EventMode;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.service.persistence.Row;

/** Reads events as calendars get them, all that a file needs in one statement. */
final class CalendarQuery {

    /** How long an event stays in a feed after its end: a calendar that hears nothing more of it would forget it at once. */
    static final Duration KEPT = Duration.ofDays(30);

    /** As many events as a feed holds at most, the earliest first. */
    static final int MOST = 500;

    private static final String COLUMNS = """
            select e.ical_uid, e.ical_sequence, greatest(e.ical_changed_at, v.live_from, t.live_from) as changed, i.path,
                coalesce(t.title, v.title) as title, case when t.id is null then v.lead else t.lead end as lead,
                e.kind, e.status, e.status_reason, e.starts_at, e.ends_at, e.zone, e.date_only, e.mode, e.place, e.address
            from event e
            join content_item i on i.id = e.item_id""";

    private static final String TRANSLATION = """

            left join content_version t on t.item_id = i.id and t.language = ?2 and t.language <> 'sv' and %s""".formatted(LivePeriod.SQL.contains("t", "?1"));

    private static final String LIVE = COLUMNS + """

            join content_version v on v.item_id = i.id and v.language = 'sv' and %s""".formatted(LivePeriod.SQL.contains("v", "?1")) + TRANSLATION + """

            where i.removed_at is null""";

    // Those who take part hear of it also when its page has been taken down.
    private static final String LAST_LIVE = COLUMNS + """

            join lateral (select * from content_version s where s.item_id = i.id and s.language = 'sv'
                and s.live_from <= ?1 order by s.live_from desc limit 1) v on true""" + TRANSLATION + """

            where true""";

    private static final String ONE = " and i.id = ?3";
    private static final String RECENT = " and e.end_instant > ?3";
    private static final String AREA =
            " and exists (select 1 from content_item_area a where a.item_id = i.id and a.area_id = ?4)";
    private static final String ORDER = " order by e.start_instant, i.id";

    private final EntityManager em;
    private final Language language;
    private final Instant now;

    CalendarQuery(EntityManager em, Language language, Instant now) {
        this.em = em;
        this.language = language;
        this.now = now;
    }

    /** The event if the public can see it. */
    Optional<CalendarEvent> live(long itemId) {
        return one(LIVE, itemId);
    }

    /** The event as the public saw it last. */
    Optional<CalendarEvent> lastLive(long itemId) {
        return one(LAST_LIVE, itemId);
    }

    private Optional<CalendarEvent> one(String sql, long itemId) {
        return Row.list(bound(sql + ONE).setParameter(3, itemId), CalendarQuery::event).stream()
                .findFirst();
    }

    /** What is to come or has just been, called off or not; of one area, or of all when it is {@code null}. */
    List<CalendarEvent> recent(Long areaId) {
        Query query = bound(LIVE + RECENT + (areaId == null ? "" : AREA) + ORDER)
                .setParameter(3, Timestamp.from(now.minus(KEPT)))
                .setMaxResults(MOST);
        return Row.list(areaId == null ? query : query.setParameter(4, areaId), CalendarQuery::event);
    }

    private Query bound(String sql) {
        return em.createNativeQuery(sql).setParameter(1, Timestamp.from(now)).setParameter(2, language.tag());
    }

    private static CalendarEvent event(Row row) {
        return new CalendarEvent(
                row.text("ical_uid"),
                row.integer("ical_sequence"),
                row.moment("changed"),
                row.text("path"),
                row.text("title"),
                row.text("lead"),
                row.constant(EventKind.class, "kind"),
                row.constant(EventStatus.class, "status"),
                row.text("status_reason"),
                row.dateTime("starts_at"),
                row.dateTime("ends_at"),
                ZoneId.of(row.text("zone")),
                row.flag("date_only"),
                row.constant(EventMode.class, "mode"),
                row.text("place"),
                row.text("address"));
    }
}
