package se.samsyn.service.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.link.LinkOutcome;
import se.samsyn.domain.link.LinkStatus;
import se.samsyn.service.persistence.Row;

/** The addresses outside the portal that content links to, with what they answered last. */
@ApplicationScoped
public class ExternalLinks {

    private static final int LENGTH = 2000;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** An address to be asked. */
    public record Due(long id, String url, LinkStatus standing) {}

    /** Replaces the record of what a version links to outside. */
    public void record(long versionId, Set<String> urls) {
        em.createNativeQuery("delete from version_external_link where version_id = ?1")
                .setParameter(1, versionId)
                .executeUpdate();
        // In order: two who save at once must not wait for each other in a circle.
        for (String url : new TreeSet<>(urls)) {
            if (url.length() <= LENGTH) {
                record(versionId, url);
            }
        }
    }

    private void record(long versionId, String url) {
        em.createNativeQuery(
                        "insert into external_link (url, next_check_at) values (?1, ?2) on conflict (url) do nothing")
                .setParameter(1, url)
                .setParameter(2, now())
                .executeUpdate();
        em.createNativeQuery("""
                        insert into version_external_link (version_id, link_id)
                        select ?1, l.id from external_link l where l.url = ?2""")
                .setParameter(1, versionId)
                .setParameter(2, url)
                .executeUpdate();
    }

    /** Forgets addresses that no version links to, and gives those whose turn it is. */
    @Transactional
    public List<Due> due(int most) {
        em.createNativeQuery(
                        "delete from external_link l where not exists (select 1 from version_external_link x where x.link_id = l.id)")
                .executeUpdate();
        return Row.list(
                em.createNativeQuery("""
                        select l.id, l.url, l.failures, l.failing_since from external_link l
                        where l.next_check_at <= ?1 and exists (
                            select 1 from version_external_link x join content_version v on v.id = x.version_id
                            join content_item i on i.id = v.item_id and i.removed_at is null
                            where x.link_id = l.id and (v.state in ('DRAFT', 'IN_REVIEW') or %s))
                        order by l.next_check_at, l.id""".formatted(LivePeriod.SQL.endsAfter("v", "?1")))
                        .setParameter(1, now())
                        .setMaxResults(most),
                ExternalLinks::due);
    }

    private static Due due(Row row) {
        Instant since = row.moment("failing_since");
        return new Due(row.number("id"), row.text("url"), new LinkStatus(row.integer("failures"), since));
    }

    /** Notes what the addresses answered. */
    @Transactional
    public void note(Map<Due, LinkOutcome> answers) {
        Instant now = clock.instant();
        answers.forEach((link, outcome) -> {
            LinkStatus standing = link.standing().after(outcome, now);
            em.createNativeQuery("""
                            update external_link set checked_at = ?2, outcome = ?3, failures = ?4, next_check_at = ?5,
                                failing_since = cast(?6 as timestamptz) where id = ?1""")
                    .setParameter(1, link.id())
                    .setParameter(2, Timestamp.from(now))
                    .setParameter(3, outcome.name())
                    .setParameter(4, standing.failures())
                    .setParameter(5, Timestamp.from(standing.nextCheck(now)))
                    .setParameter(
                            6,
                            standing.failingSince() == null
                                    ? null
                                    : standing.failingSince().toString())
                    .executeUpdate();
        });
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
