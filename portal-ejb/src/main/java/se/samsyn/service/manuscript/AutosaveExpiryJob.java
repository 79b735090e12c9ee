package se.samsyn.service.manuscript;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import se.samsyn.service.job.BackgroundJob;

/** Deletes what somebody wrote, never saved and did not come back to; and locks that bind nobody any more. */
@ApplicationScoped
public class AutosaveExpiryJob implements BackgroundJob {

    /** How long a text waits for whoever wrote it. */
    public static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "autosave-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(24);
    }

    @Override
    @Transactional
    public int run() {
        return deleteBefore("delete from autosave where saved_at < ?1", KEPT)
                + deleteBefore("delete from edit_lock where beat_at < ?1", EditLockService.EXPIRY);
    }

    private int deleteBefore(String statement, Duration age) {
        return em.createNativeQuery(statement)
                .setParameter(1, Timestamp.from(clock.instant().minus(age)))
                .executeUpdate();
    }
}
