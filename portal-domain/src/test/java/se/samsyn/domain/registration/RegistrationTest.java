package se.samsyn.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.ParticipantCategory;

class RegistrationTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final Instant ENDS = NOW.plus(Duration.ofHours(9));

    @Test
    void holdsASeatWhileItsOfferLasts() {
        Registration offered = offered();

        assertThat(offered.holdsSeatAt(ENDS.minusSeconds(1))).isTrue();
        assertThat(offered.holdsSeatAt(ENDS)).isFalse();
    }

    @Test
    void acceptsInTimeOnly() {
        Registration late = offered();
        assertThatThrownBy(() -> late.accept(ENDS)).isInstanceOf(ConflictException.class);

        Registration inTime = offered();
        inTime.accept(ENDS.minusSeconds(1));
        assertThat(inTime.getState()).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void expiresOnlyWhenTheOfferHasEnded() {
        Registration offered = offered();

        assertThatThrownBy(() -> offered.expire(ENDS.minusSeconds(1))).isInstanceOf(ConflictException.class);
        offered.expire(ENDS);

        assertThat(offered.getState()).isEqualTo(RegistrationState.EXPIRED);
        assertThat(offered.getState().isActive()).isFalse();
    }

    @Test
    void isOfferedASeatOnlyFromTheList() {
        Registration confirmed = arrived();
        confirmed.confirm(NOW);

        assertThatThrownBy(() -> confirmed.offer(ENDS, NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void isWithdrawnOnce() {
        Registration confirmed = arrived();
        confirmed.confirm(NOW);
        confirmed.withdraw(NOW);

        assertThatThrownBy(() -> confirmed.withdraw(NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void takesARefusalBackUntilThePersonIsTold() {
        Registration refused = arrived();
        refused.awaitApproval(NOW);
        refused.refuse(NOW);
        Instant told = NOW.plus(Registration.UNDO_TIME);
        assertThatThrownBy(() -> refused.undoRefusal(told)).isInstanceOf(ConflictException.class);

        refused.undoRefusal(told.minusSeconds(1));

        assertThat(refused.getState()).isEqualTo(RegistrationState.AWAITING_APPROVAL);
        assertThatThrownBy(() -> refused.undoRefusal(NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void endsTheLinksOfAnEarlierAddress() {
        Registration registration = arrived();
        String earlier = registration.getRef();

        registration.readdress("A@Example.se");
        assertThat(registration.getRef()).as("the same address").isEqualTo(earlier);

        registration.readdress("b@example.se");
        assertThat(registration.getEmail()).isEqualTo("b@example.se");
        assertThat(registration.getRef()).isNotEqualTo(earlier);
    }

    @Test
    void isRefusedOnlyWhileItAwaitsApproval() {
        Registration waiting = arrived();
        waiting.queue(NOW);
        assertThatThrownBy(() -> waiting.refuse(NOW)).isInstanceOf(ConflictException.class);

        Registration asked = arrived();
        asked.awaitApproval(NOW);
        asked.refuse(NOW);
        assertThat(asked.getState()).isEqualTo(RegistrationState.REFUSED);
    }

    @Test
    void hasAReferenceThatNobodyGuesses() {
        Set<String> refs = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            refs.add(arrived().getRef());
        }

        assertThat(refs).hasSize(1000).allMatch(ref -> ref.matches("[A-Za-z0-9_-]{22}"));
    }

    @Test
    void tellsEverythingThatIsWrongInTheOrderOfTheForm() {
        TypedRegistration typed = new TypedRegistration(" ", "anna", "x".repeat(201), "Bräcke", "CHIEF", false);

        assertThat(typed.problems(List.of(ParticipantCategory.OTHER)))
                .extracting(InvalidField::field)
                .containsExactly("name", "email", "organisation", "municipality", "category");
    }

    @Test
    void namesNobodyWhoIsProtected() {
        RegistrationRow row = new RegistrationRow(
                1,
                7,
                RegistrationState.CONFIRMED,
                true,
                "Namn",
                "a@example.se",
                "Org",
                "Bräcke",
                ParticipantCategory.OTHER,
                NOW,
                null);

        assertThat(row.toString()).doesNotContain("Namn", "a@example.se", "Org", "Bräcke");
    }

    private static Registration offered() {
        Registration registration = arrived();
        registration.queue(NOW);
        registration.offer(ENDS, NOW);
        return registration;
    }

    private static Registration arrived() {
        Participant participant =
                new Participant("Namn", "a@example.se", null, null, null, ParticipantCategory.OTHER, false);
        return new Registration(1, 1, participant, Language.SWEDISH, NOW, null);
    }
}
