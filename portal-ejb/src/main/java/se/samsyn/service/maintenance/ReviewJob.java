package se.samsyn.service.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.samsyn.service.job.BackgroundJob;

/** Tells owners what is due for review, some minutes after midnight or after they have changed the day. */
@ApplicationScoped
class ReviewJob implements BackgroundJob {

    @Inject
    private ReviewReminder reminder;

    @Override
    public String name() {
        return "review-due";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public int run() {
        return reminder.tell();
    }
}
