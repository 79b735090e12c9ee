package se.samsyn.service.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import se.samsyn.domain.event.Event;

/** The stored count of addresses that lead nowhere: one row per address and day, and never more than fits a glance. */
@ApplicationScoped
class NotFoundLedger {

    static final int MOST_ROWS = 20_000;
    static final int DAYS_KEPT = 90;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Adds to today's count; when there is too much, what was asked for least goes. */
    @Transactional
    public void add(Map<String, Integer> counted) {
        // In the order of the paths: two nodes that add the same ones must not wait for each other in a circle.
        new TreeMap<>(counted)
                .forEach((path, count) -> em.createNativeQuery("""
                                insert into not_found_hit (path, day, hits) values (?1, ?2, ?3)
                                on conflict (path, day) do update set hits = not_found_hit.hits + excluded.hits""")
                        .setParameter(1, path)
                        .setParameter(2, Date.valueOf(today()))
                        .setParameter(3, count)
                        .executeUpdate());
        em.createNativeQuery("""
                        delete from not_found_hit where (path, day) in (select path, day from not_found_hit
                        order by hits, day, path limit greatest(0, (select count(*) from not_found_hit) - ?1))""").setParameter(1, MOST_ROWS).executeUpdate();
    }

    @Transactional
    public int forgetOld() {
        return em.createNativeQuery("delete from not_found_hit where day < ?1")
                .setParameter(1, Date.valueOf(today().minusDays(DAYS_KEPT)))
                .executeUpdate();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Event.STOCKHOLM);
    }
}
