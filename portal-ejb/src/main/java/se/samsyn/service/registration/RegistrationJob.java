package se.samsyn.service.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.samsyn.service.job.BackgroundJob;
import se.samsyn.service.participantmail.AddressMails;

/** Passes seats on that nobody answered for, and what else has become free. */
@ApplicationScoped
class RegistrationJob implements BackgroundJob {

    @Inject
    private OfferRound round;

    @Inject
    private AddressMails addresses;

    @Override
    public String name() {
        return "registration-offers";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public int run() {
        addresses.forgetEnded();
        int told = 0;
        for (long event : round.events()) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            told += round.at(event);
        }
        return told;
    }
}
