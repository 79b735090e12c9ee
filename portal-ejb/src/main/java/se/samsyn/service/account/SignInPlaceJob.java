package se.samsyn.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import se.samsyn.domain.account.SignInPlace;
import se.samsyn.service.job.BackgroundJob;

/** Forgets from where sign-ins failed a day ago, and from where their owners have not signed in for long. */
@ApplicationScoped
class SignInPlaceJob implements BackgroundJob {

    private static final Duration STRANGERS_KEPT = Duration.ofDays(1);

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "sign-in-places";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(24);
    }

    @Override
    @Transactional
    public int run() {
        return em.createNativeQuery("""
                        delete from sign_in_place where last_sign_in_at < ?1 or last_sign_in_at is null and tried_at < ?2""")
                .setParameter(1, before(SignInPlace.KNOWN))
                .setParameter(2, before(STRANGERS_KEPT))
                .executeUpdate();
    }

    private Timestamp before(Duration age) {
        return Timestamp.from(clock.instant().minus(age));
    }
}
