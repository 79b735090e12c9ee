package se.samsyn.domain.registration;

import java.time.Instant;
import se.samsyn.domain.event.ParticipantCategory;

/**
 * A participant as those at the door see them; whoever is protected has neither name nor organisation there.
 *
 * @param arrived when they came that day; {@code null} for those who have not
 */
public record DoorPerson(
        long id,
        int number,
        RegistrationState state,
        boolean protectedIdentity,
        String name,
        String organisation,
        ParticipantCategory category,
        String code,
        Instant arrived) {

    public DoorPerson {
        if (protectedIdentity) {
            name = null;
            organisation = null;
        }
    }

    /** Whether they are expected: they have a seat. */
    public boolean isExpected() {
        return state == RegistrationState.CONFIRMED;
    }

    public boolean isArrived() {
        return arrived != null;
    }
}
