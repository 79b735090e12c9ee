package se.samsyn.domain.registration;

import java.time.Instant;
import se.samsyn.domain.event.ParticipantCategory;

/** A registration as a line of the staff's list; whoever is protected has neither name, address nor organisation there. */
public record RegistrationRow(
        long id,
        int number,
        RegistrationState state,
        boolean protectedIdentity,
        String name,
        String email,
        String organisation,
        String municipality,
        ParticipantCategory category,
        Instant registeredAt,
        Instant offerExpiresAt) {

    public RegistrationRow {
        if (protectedIdentity) {
            name = null;
            email = null;
            organisation = null;
            municipality = null;
        }
    }
}
