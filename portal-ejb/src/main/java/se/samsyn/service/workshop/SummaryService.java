package se.samsyn.service.workshop;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.workshop.WorkshopSummary;
import se.samsyn.domain.workshop.WorkshopSummary.Theme;
import se.samsyn.service.persistence.Row;

/** What the public reads of a workshop: published themes with their notes, in one statement. */
@Stateless
@PermitAll
public class SummaryService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The event's summary; empty when none is published. */
    public Optional<WorkshopSummary> find(long eventId) {
        List<Row> rows = Row.of(em.createNativeQuery("""
                        select t.id, t.name, t.summary, p.title, p.path, n.text from workshop w
                        join workshop_theme t on t.workshop_id = w.event_id
                        left join group_note n on n.theme_id = t.id and not n.hidden
                        left join workshop_question q on q.id = n.question_id
                        left join lateral (
                            select h.title, i.path from plan_theme h
                            join content_version v on v.id = h.version_id and v.language = 'sv' and %s
                            join content_item i on i.id = v.item_id and i.removed_at is null
                            where h.theme_key = t.theme_key limit 1) p on true
                        where w.event_id = ?1 and w.published_at is not null order by t.id, n.written_at, q.position, n.id""".formatted(LivePeriod.SQL.contains("v", "?2")))
                .setParameter(1, eventId)
                .setParameter(2, Timestamp.from(clock.instant())));
        Map<Long, Row> themes = new LinkedHashMap<>();
        Map<Long, List<String>> notes = new LinkedHashMap<>();
        for (Row row : rows) {
            long id = row.number("id");
            themes.putIfAbsent(id, row);
            List<String> gathered = notes.computeIfAbsent(id, any -> new ArrayList<>());
            if (row.text("text") != null) {
                gathered.add(row.text("text"));
            }
        }
        return themes.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkshopSummary(themes.entrySet().stream()
                        .map(theme -> theme(theme.getKey(), theme.getValue(), notes.get(theme.getKey())))
                        .toList()));
    }

    private static Theme theme(long id, Row row, List<String> notes) {
        return new Theme(id, row.text("name"), row.text("summary"), row.text("title"), row.text("path"), notes);
    }
}
