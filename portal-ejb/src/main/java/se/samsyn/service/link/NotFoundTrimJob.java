package se.samsyn.service.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.samsyn.service.job.BackgroundJob;

/** Forgets how often addresses were not found three months ago. */
@ApplicationScoped
public class NotFoundTrimJob implements BackgroundJob {

    @Inject
    private NotFoundLedger ledger;

    @Override
    public String name() {
        return "not-found-trim";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public int run() {
        return ledger.forgetOld();
    }
}
