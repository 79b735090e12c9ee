package se.samsyn.service.participantmail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.LongToIntFunction;
import se.samsyn.domain.participantmail.ParticipantMails;
import se.samsyn.service.job.BackgroundJob;

/** Reminds participants and thanks them, by day. */
@ApplicationScoped
class ParticipantMailJob implements BackgroundJob {

    @Inject
    private MailRounds rounds;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "participant-letters";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public int run() {
        if (!ParticipantMails.isDaytime(clock.instant())) {
            return 0;
        }
        return each(rounds.coming(), rounds::remind) + each(rounds.held(), rounds::thank);
    }

    private static int each(List<Long> events, LongToIntFunction round) {
        int sent = 0;
        for (long event : events) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            sent += round.applyAsInt(event);
        }
        return sent;
    }
}
