package se.samsyn.service.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.samsyn.domain.privacy.ErasureLine;
import se.samsyn.service.job.BackgroundJob;

/** Deletes personal data whose time has passed. */
@ApplicationScoped
class ErasureJob implements BackgroundJob {

    @Inject
    private Erasure erasure;

    @Override
    public String name() {
        return "personal-data";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public int run() {
        int things = 0;
        for (ErasureLine line : erasure.plan()) {
            if (Thread.interrupted()) {
                return things;
            }
            things += erasure.carryOut(line);
        }
        return things;
    }
}
