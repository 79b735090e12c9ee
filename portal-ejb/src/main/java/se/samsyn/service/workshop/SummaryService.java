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
import se.samsyn.domain.workshop.WorkshopSummary;
import se.samsyn.domain.workshop.WorkshopSummary.Theme;

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
        List<?> rows = em.createNativeQuery("""
                        select t.id, t.name, t.summary, p.title, p.path, n.text from workshop w
                        join workshop_theme t on t.workshop_id = w.event_id
                        left join group_note n on n.theme_id = t.id and not n.hidden
                        left join workshop_question q on q.id = n.question_id
                        left join lateral (
                            select h.title, i.path from plan_theme h
                            join content_version v on v.id = h.version_id and v.language = 'sv'
                                and v.live_from <= ?2 and (v.live_to is null or v.live_to > ?2)
                            join content_item i on i.id = v.item_id and i.removed_at is null
                            where h.theme_key = t.theme_key limit 1) p on true
                        where w.event_id = ?1 and w.published_at is not null order by t.id, n.written_at, q.position, n.id""")
                .setParameter(1, eventId)
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList();
        Map<Long, Object[]> themes = new LinkedHashMap<>();
        Map<Long, List<String>> notes = new LinkedHashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            long id = ((Number) row[0]).longValue();
            themes.putIfAbsent(id, row);
            List<String> gathered = notes.computeIfAbsent(id, any -> new ArrayList<>());
            if (row[5] != null) {
                gathered.add((String) row[5]);
            }
        }
        return themes.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkshopSummary(themes.entrySet().stream()
                        .map(theme -> theme(theme.getKey(), theme.getValue(), notes.get(theme.getKey())))
                        .toList()));
    }

    private static Theme theme(long id, Object[] row, List<String> notes) {
        return new Theme(id, (String) row[1], (String) row[2], (String) row[3], (String) row[4], notes);
    }
}
