package se.samsyn.service.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.samsyn.service.job.BackgroundJob;

/** Empties the outbox. */
@ApplicationScoped
class MailJob implements BackgroundJob {

    @Inject
    private MailDispatch dispatch;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public int run() {
        return dispatch.run();
    }
}
