package se.samsyn.domain.registration;

import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.event.ParticipantCategory;

/**
 * Somebody who wants to take part.
 *
 * @param organisation its name as typed, or {@code null}
 * @param organisationInDirectory the one of that name, or {@code null}
 * @param municipality or {@code null}
 */
public record Participant(
        String name,
        String email,
        String organisation,
        Organisation organisationInDirectory,
        Municipality municipality,
        ParticipantCategory category,
        boolean protectedIdentity) {}
