package se.samsyn.domain.checkin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registration.TypedRegistration;
import se.samsyn.domain.text.EmailAddress;

/**
 * Somebody who comes without having registered, as those who check in write them down.
 *
 * @param organisation or {@code null}
 * @param email or {@code null}: nobody has to leave an address to be let in
 */
public record WalkIn(String name, String organisation, ParticipantCategory category, String email) {

    public WalkIn {
        email = EmailAddress.typed(email);
    }

    /** What hinders them from being written down, in the order of the form. */
    public List<InvalidField> problems(Collection<ParticipantCategory> offered) {
        List<InvalidField> problems = new ArrayList<>();
        if (name == null || name.isBlank()) {
            problems.add(InvalidField.of("name", "registration_error.name"));
        } else if (name.length() > TypedRegistration.NAME_LENGTH) {
            problems.add(InvalidField.of("name", "registration_error.too_long", TypedRegistration.NAME_LENGTH));
        }
        if (organisation != null && organisation.length() > TypedRegistration.ORGANISATION_LENGTH) {
            problems.add(InvalidField.of(
                    "organisation", "registration_error.too_long", TypedRegistration.ORGANISATION_LENGTH));
        }
        if (category == null || !offered.contains(category)) {
            problems.add(InvalidField.of("category", "registration_error.category"));
        }
        if (email != null && !EmailAddress.isPossible(email)) {
            problems.add(InvalidField.of("email", "registration_error.email"));
        }
        return problems;
    }
}
