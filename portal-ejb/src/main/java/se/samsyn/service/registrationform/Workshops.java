package se.samsyn.service.registrationform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.registrationform.WorkshopChoice;
import se.samsyn.domain.registrationform.WorkshopTime;
import se.samsyn.service.persistence.Row;

/** The workshops of an event's programme. */
@ApplicationScoped
class Workshops {

    // Of the live programme, or the latest where none is; called as in the language's live programme, where it has
    // them.
    private static final String SQL = """
            with version as (
                select v.id from content_version v where v.item_id = ?1 and v.language = 'sv'
                order by %1$s is true desc, v.id desc limit 1),
            translated as (
                select t.item_key, t.title from content_version v join programme_item t on t.version_id = v.id
                where v.item_id = ?1 and v.language = ?2 and v.language <> 'sv' and %1$s)
            select p.item_key, coalesce(t.title, p.title) as title, t.title is not null as translated,
                coalesce(p.day, cast(e.starts_at as date)) as on_day, p.starts, p.ends, p.track, s.seats
            from version join programme_item p on p.version_id = version.id
            join event e on e.item_id = ?1
            left join translated t on t.item_key = p.item_key
            left join workshop_seats s on s.event_id = ?1 and s.item_key = p.item_key
            where p.kind = 'WORKSHOP' order by on_day, p.starts, p.position""".formatted(LivePeriod.SQL.contains("v", "?3"));

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** All workshops of the programme, in its order. */
    List<WorkshopChoice> of(long eventId, Language language) {
        Map<String, WorkshopChoice> workshops = new LinkedHashMap<>();
        Row.of(em.createNativeQuery(SQL)
                        .setParameter(1, eventId)
                        .setParameter(2, language.tag())
                        .setParameter(3, Timestamp.from(clock.instant())))
                .forEach(row -> workshops.putIfAbsent(row.text("item_key"), workshop(row, language)));
        return List.copyOf(workshops.values());
    }

    private static WorkshopChoice workshop(Row row, Language language) {
        return new WorkshopChoice(
                row.text("item_key"),
                row.text("title"),
                row.flag("translated") ? language : Language.SWEDISH,
                new WorkshopTime(row.date("on_day"), row.time("starts"), row.time("ends")),
                row.text("track"),
                row.integer("seats"));
    }
}
