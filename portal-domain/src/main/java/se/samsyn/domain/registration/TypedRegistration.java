package se.samsyn.domain.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registrationform.TypedAnswers;
import se.samsyn.domain.text.EmailAddress;

/**
 * A registration as it was typed; what is missing is {@code null}.
 *
 * @param organisation the name of one, from the list or not
 * @param municipality the number of one, or {@code null} for none
 * @param category the name of a {@link ParticipantCategory}
 * @param answers to the questions of the event's own form
 */
public record TypedRegistration(
        String name,
        String email,
        String organisation,
        String municipality,
        String category,
        boolean protectedIdentity,
        TypedAnswers answers) {

    public TypedRegistration {
        email = EmailAddress.typed(email);
    }

    public static final TypedRegistration EMPTY = new TypedRegistration(null, null, null, null, null, false);

    /** A registration without answers to questions of the event's own. */
    public TypedRegistration(
            String name,
            String email,
            String organisation,
            String municipality,
            String category,
            boolean protectedIdentity) {
        this(name, email, organisation, municipality, category, protectedIdentity, TypedAnswers.NONE);
    }

    public static final int NAME_LENGTH = 200;
    public static final int ORGANISATION_LENGTH = 200;

    /**
     * What hinders it from being received, in the order of the form.
     *
     * @param offered the categories that the event is for
     */
    public List<InvalidField> problems(Collection<ParticipantCategory> offered) {
        List<InvalidField> problems = new ArrayList<>();
        if (name == null || name.isBlank()) {
            problems.add(InvalidField.of("name", "registration_error.name"));
        } else if (name.length() > NAME_LENGTH) {
            problems.add(InvalidField.of("name", "registration_error.too_long", NAME_LENGTH));
        }
        if (!EmailAddress.isPossible(email)) {
            problems.add(InvalidField.of("email", "registration_error.email"));
        }
        if (organisation != null && organisation.length() > ORGANISATION_LENGTH) {
            problems.add(InvalidField.of("organisation", "registration_error.too_long", ORGANISATION_LENGTH));
        }
        if (municipality != null && municipalityId().isEmpty()) {
            problems.add(InvalidField.of("municipality", "registration_error.municipality"));
        }
        if (participantCategory().filter(offered::contains).isEmpty()) {
            problems.add(InvalidField.of("category", "registration_error.category"));
        }
        return problems;
    }

    /** What is known of a participant, to be corrected; of whoever has a protected identity what shows nobody who they are. */
    public static TypedRegistration of(Registration known, TypedAnswers answers) {
        boolean hidden = known.isProtectedIdentity();
        return new TypedRegistration(
                hidden ? null : known.getName(),
                hidden ? null : known.getEmail(),
                hidden ? null : known.getOrganisation(),
                hidden ? null : municipalityOf(known),
                known.getCategory().name(),
                hidden,
                answers);
    }

    private static String municipalityOf(Registration known) {
        return known.getMunicipality() == null
                ? null
                : known.getMunicipality().getId().toString();
    }

    /**
     * The same, where what is left empty stays as it is known: whoever has a protected identity is corrected without being shown.
     */
    public TypedRegistration over(Registration known) {
        return new TypedRegistration(
                isGiven(name) ? name : known.getName(),
                isGiven(email) ? email : known.getEmail(),
                isGiven(organisation) ? organisation : known.getOrganisation(),
                municipality == null ? municipalityOf(known) : municipality,
                category,
                protectedIdentity || known.isProtectedIdentity(),
                answers);
    }

    /** The same person with these answers. */
    public TypedRegistration with(TypedAnswers others) {
        return new TypedRegistration(name, email, organisation, municipality, category, protectedIdentity, others);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    /** The chosen municipality; none when nothing sensible was chosen. */
    public Optional<Long> municipalityId() {
        return Optional.ofNullable(municipality)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** The chosen category; none when nothing sensible was chosen. */
    public Optional<ParticipantCategory> participantCategory() {
        return Stream.of(ParticipantCategory.values())
                .filter(each -> each.name().equals(category))
                .findFirst();
    }
}
