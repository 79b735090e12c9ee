package se.samsyn.service.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.content.SharedThing;
import se.samsyn.domain.review.Effect;
import se.samsyn.domain.review.SharedChange;
import se.samsyn.domain.review.SharedChange.State;

/** Changes of what many pages share that wait for a second pair of eyes, in the database. */
@ApplicationScoped
public class SharedChanges {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Puts a change down for somebody else to decide.
     *
     * @throws ConflictException when another change of the same waits already, or the target has become another
     */
    public Effect propose(SharedChange change, String by) {
        requireUnchanged(change);
        waiting(change.getThing(), change.getTargetId()).ifPresent(earlier -> {
            throw new ConflictException("error.shared_change_waits");
        });
        change.proposed(by, now());
        em.persist(change);
        em.flush();
        return Effect.AFTER_REVIEW;
    }

    /** The change of the thing that waits, if one does. */
    Optional<SharedChange> waiting(SharedThing thing, long id) {
        return em.createQuery(
                        "select c from SharedChange c where c.thing = :thing and c.targetId = :id and c.state = :waiting",
                        SharedChange.class)
                .setParameter("thing", thing)
                .setParameter("id", id)
                .setParameter("waiting", State.WAITING)
                .getResultStream()
                .findFirst();
    }

    /** What was last decided about a change of the thing. */
    Optional<SharedChange> lastDecided(SharedThing thing, long id) {
        return em.createQuery(
                        "select c from SharedChange c where c.thing = :thing and c.targetId = :id"
                                + " and c.state <> :waiting order by c.id desc",
                        SharedChange.class)
                .setParameter("thing", thing)
                .setParameter("id", id)
                .setParameter("waiting", State.WAITING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Every change that waits, the longest waiting first. */
    List<SharedChange> waiting() {
        return em.createQuery("select c from SharedChange c where c.state = :waiting order by c.id", SharedChange.class)
                .setParameter("waiting", State.WAITING)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Refuses a change of something that is no longer what it was made for; from here on nobody else changes that. */
    void requireUnchanged(SharedChange change) {
        if (!isUnchanged(change, " for update")) {
            throw new ConflictException("error.shared_change_outdated");
        }
    }

    /** Whether the target is still what the change was made for. */
    boolean isUnchanged(SharedChange change) {
        return isUnchanged(change, "");
    }

    private boolean isUnchanged(SharedChange change, String locking) {
        List<?> lock = em.createNativeQuery(
                        "select lock_version from " + table(change.getThing()) + " where id = ?1" + locking)
                .setParameter(1, change.getTargetId())
                .getResultList();
        return !lock.isEmpty() && ((Number) lock.get(0)).intValue() == change.getTargetLock();
    }

    Instant now() {
        return clock.instant();
    }

    private static String table(SharedThing thing) {
        return switch (thing) {
            case FILE -> "stored_file";
            case PERSON -> "person";
            case ORGANISATION -> "organisation";
            case MUNICIPALITY -> throw new IllegalArgumentException("A municipality is corrected at once");
        };
    }
}
