package se.samsyn.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registration.Participant;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registration.RegistrationState;

class CheckInDayTest {

    private static final Instant NOW = Instant.parse("2027-03-11T08:00:00Z");
    private static final List<ParticipantCategory> OFFERED = List.of(ParticipantCategory.CHIEF);

    @ParameterizedTest
    @CsvSource({
        "2027-03-10, NOT_TODAY",
        "2027-03-11, OPEN",
        "2027-03-12, OPEN",
        "2027-03-13, NOT_TODAY",
    })
    void opensOnEachOfTheEventsDays(LocalDate day, CheckInStatus standing) {
        assertThat(CheckInStatus.of(twoDays(), day)).isEqualTo(standing);
    }

    @Test
    void staysShutWhenTheEventIsOffOrPutOff() {
        Event cancelled = twoDays();
        cancelled.cancel("Sjukdom", NOW);
        Event postponed = twoDays();
        postponed.postpone("Storm", NOW);

        assertThat(CheckInStatus.of(cancelled, LocalDate.parse("2027-03-11"))).isEqualTo(CheckInStatus.OFF);
        assertThat(CheckInStatus.of(postponed, LocalDate.parse("2027-03-11"))).isEqualTo(CheckInStatus.OFF);
    }

    @ParameterizedTest
    @CsvSource({"7F3A9-C2BDE, 7F3A9C2BDE", "' 7f3a9c2bde ', 7F3A9C2BDE", "7F3A9 C2BDE, 7F3A9C2BDE"})
    void readsCodesAsPeopleTypeThem(String typed, String code) {
        assertThat(CheckInCode.of(typed)).contains(code);
        assertThat(CheckInCode.readable(code)).isEqualTo("7F3A9-C2BDE");
    }

    @ParameterizedTest
    @CsvSource({"7F3A9-C2BD", "7F3A9C2BDEE", "0F3A9C2BDE", "Anna Andersson", "''"})
    void takesNothingElseForACode(String typed) {
        assertThat(CheckInCode.of(typed)).isEmpty();
        assertThat(CheckInCode.of(null)).isEmpty();
    }

    @Test
    void asksAWalkInForNameAndCategoryAlone() {
        assertThat(new WalkIn("Bo Ek", null, ParticipantCategory.CHIEF, null).problems(OFFERED))
                .isEmpty();
        assertThat(new WalkIn(" ", "x".repeat(201), ParticipantCategory.OTHER, "bo").problems(OFFERED))
                .extracting(InvalidField::field)
                .containsExactly("name", "organisation", "category", "email");
    }

    @Test
    void letsInWhoeverWaitsButNobodyWhoHasWithdrawn() {
        Registration waiting = registration("bo@example.se");
        waiting.queue(NOW);
        waiting.letIn(NOW);
        assertThat(waiting.getState()).isEqualTo(RegistrationState.CONFIRMED);

        Registration withdrawn = registration("eva@example.se");
        withdrawn.confirm(NOW);
        withdrawn.withdraw(NOW);
        assertThatThrownBy(() -> withdrawn.letIn(NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void needsNoAddress() {
        assertThat(registration(null).getEmail()).isNull();
    }

    @Test
    void namesNobodyWhoIsProtected() {
        ExpectedPerson hidden = new ExpectedPerson(
                1, 7, RegistrationState.CONFIRMED, true, "Gömd", "Förbundet", ParticipantCategory.CHIEF, "2345", null);

        assertThat(hidden.name()).isNull();
        assertThat(hidden.organisation()).isNull();
    }

    private static Registration registration(String email) {
        Participant participant = new Participant("Bo Ek", email, null, null, null, ParticipantCategory.CHIEF, false);
        return new Registration(1, 1, participant, Language.SWEDISH, NOW, null);
    }

    private static Event twoDays() {
        return new Event(
                new ContentItem(ContentType.EVENT, "dagar", null, "editor", NOW),
                EventKind.CONFERENCE,
                LocalDateTime.parse("2027-03-11T09:00"),
                LocalDateTime.parse("2027-03-12T12:00"),
                NOW);
    }
}
