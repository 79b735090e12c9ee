package se.samsyn.domain.checkin;

import java.time.Instant;
import java.util.List;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registration.RegistrationState;

/**
 * A participant as those who check in see them; whoever is protected has neither name nor organisation there.
 *
 * @param arrived when they came that day; {@code null} for those who have not
 * @param workshops in which they have a seat; empty for none
 */
public record ExpectedPerson(
        long id,
        int number,
        RegistrationState state,
        boolean protectedIdentity,
        String name,
        String organisation,
        ParticipantCategory category,
        String code,
        Instant arrived,
        List<String> workshops) {

    public ExpectedPerson {
        workshops = protectedIdentity ? List.of() : List.copyOf(workshops);
        if (protectedIdentity) {
            name = null;
            organisation = null;
        }
    }

    /** Somebody who has not chosen any workshop. */
    public ExpectedPerson(
            long id,
            int number,
            RegistrationState state,
            boolean protectedIdentity,
            String name,
            String organisation,
            ParticipantCategory category,
            String code,
            Instant arrived) {
        this(id, number, state, protectedIdentity, name, organisation, category, code, arrived, List.of());
    }

    /** The same person with the workshops in which they have a seat. */
    public ExpectedPerson with(List<String> chosen) {
        return new ExpectedPerson(
                id, number, state, protectedIdentity, name, organisation, category, code, arrived, chosen);
    }

    /** Whether they are expected: they have a seat. */
    public boolean isExpected() {
        return state == RegistrationState.CONFIRMED;
    }

    public boolean isArrived() {
        return arrived != null;
    }
}
