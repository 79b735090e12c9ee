package se.samsyn.domain.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;

class DialogueResponseTest {

    private static final long FIRST = 1;
    private static final long SECOND = 2;
    private static final Instant MORNING = Instant.parse("2027-03-10T08:00:00Z");
    private static final Instant EVENING = Instant.parse("2027-03-10T18:00:00Z");
    private static final LocalDate DEADLINE = LocalDate.of(2027, 3, 12);
    private static final Instant AFTERWARDS = Instant.parse("2027-03-13T08:00:00Z");

    private final DialogueResponse response = new DialogueResponse(7);

    private static TypedAnswer typed(long question, String text, String began) {
        return new TypedAnswer(question, text, AnswerText.fingerprint(began));
    }

    @Test
    void keepsADraft() {
        response.write(List.of(typed(FIRST, "Ett svar\r\n", "")), MORNING);

        assertThat(response.getState()).isEqualTo(ResponseState.DRAFT);
        assertThat(response.textOf(FIRST)).isEqualTo("Ett svar");
        assertThat(response.getSavedAt()).isEqualTo(MORNING);
    }

    @Test
    void letsTwoWriteDifferentAnswersAtOnce() {
        response.write(List.of(typed(FIRST, "Annas", ""), typed(SECOND, "", "")), MORNING);
        response.write(List.of(typed(FIRST, "", ""), typed(SECOND, "Bosses", "")), EVENING);

        assertThat(response.textOf(FIRST)).isEqualTo("Annas");
        assertThat(response.textOf(SECOND)).isEqualTo("Bosses");
    }

    @Test
    void showsBothTextsWhenTwoHaveWrittenTheSameAnswer() {
        response.write(List.of(typed(FIRST, "Annas", "")), MORNING);

        AnswersDifferException different = catchThrowableOfType(
                AnswersDifferException.class,
                () -> response.write(List.of(typed(FIRST, "Bosses", ""), typed(SECOND, "Mer", "")), EVENING));

        assertThat(different.conflicts()).containsExactly(new AnswerConflict(FIRST, "Annas", "Bosses"));
        assertThat(response.textOf(FIRST)).isEqualTo("Annas");
        assertThat(response.textOf(SECOND)).isEmpty();
        assertThat(response.getSavedAt()).isEqualTo(MORNING);
    }

    @Test
    void takesTheTextOfSomebodyWhoHasSeenTheOther() {
        response.write(List.of(typed(FIRST, "Annas", "")), MORNING);

        response.write(List.of(typed(FIRST, "Annas och Bosses", "Annas")), EVENING);

        assertThat(response.textOf(FIRST)).isEqualTo("Annas och Bosses");
    }

    @Test
    void takesTheSameTextFromBoth() {
        response.write(List.of(typed(FIRST, "Samma", "")), MORNING);

        response.write(List.of(typed(FIRST, "Samma", "")), EVENING);

        assertThat(response.textOf(FIRST)).isEqualTo("Samma");
        assertThat(response.getAnswers()).hasSize(1);
    }

    @Test
    void treatsAForgedBeginningAsAConflict() {
        response.write(List.of(typed(FIRST, "Annas", "")), MORNING);

        assertThatThrownBy(() -> response.write(List.of(new TypedAnswer(FIRST, "Bosses", null)), EVENING))
                .isInstanceOf(AnswersDifferException.class);
    }

    @Test
    void refusesAnAnswerThatIsTooLong() {
        String tooLong = "x".repeat(AnswerText.LENGTH + 1);

        assertThat(fields(() -> response.write(List.of(typed(SECOND, tooLong, "")), MORNING)))
                .containsExactly("answer-2");
        response.write(List.of(typed(SECOND, tooLong.substring(1), "")), MORNING);
    }

    @Test
    void isSentInOnlyWhenEveryQuestionHasAnAnswer() {
        response.write(List.of(typed(FIRST, "Ett", ""), typed(SECOND, "  ", "")), MORNING);

        assertThat(fields(() -> response.send(List.of(FIRST, SECOND), EVENING))).containsExactly("answer-2");
        assertThat(response.getState()).isEqualTo(ResponseState.DRAFT);
    }

    @Test
    void canNotBeWrittenAfterItHasBeenSentIn() {
        send();

        assertThat(response.isOpenAt(EVENING, DEADLINE)).isFalse();
        assertThat(response.isLateAt(AFTERWARDS, DEADLINE)).isFalse();
    }

    @Test
    void isLateWhenTheTimeIsOver() {
        response.write(List.of(typed(FIRST, "Nästan klart", "")), MORNING);

        assertThat(response.isOpenAt(MORNING, DEADLINE)).isTrue();
        assertThat(response.isLateAt(MORNING, DEADLINE)).isFalse();
        assertThat(response.isOpenAt(AFTERWARDS, DEADLINE)).isFalse();
        assertThat(response.isLateAt(AFTERWARDS, DEADLINE)).isTrue();
    }

    @Test
    void isNeitherOpenNorLateWithoutALastDay() {
        assertThat(response.isOpenAt(MORNING, null)).isFalse();
        assertThat(response.isLateAt(MORNING, null)).isFalse();
    }

    @Test
    void opensAgainForADayOfItsOwn() {
        send();

        response.openAgain(LocalDate.of(2027, 3, 20));

        assertThat(response.isOpenAt(AFTERWARDS, DEADLINE)).isTrue();
        assertThat(response.getState()).isEqualTo(ResponseState.DRAFT);
        assertThat(response.textOf(FIRST)).isEqualTo("Ett");
    }

    @Test
    void neverEndsBeforeTheDialogueDoes() {
        response.openAgain(LocalDate.of(2027, 3, 1));

        assertThat(response.lastDay(DEADLINE)).isEqualTo(DEADLINE);
    }

    @Test
    void isReleasedOnlyAfterItHasBeenSentIn() {
        response.write(List.of(typed(FIRST, "Ett", "")), MORNING);

        assertThatThrownBy(() -> response.release("anna", EVENING)).isInstanceOf(ConflictException.class);
        assertThat(response.getAnswers().get(0).getReleasedText()).isNull();
    }

    @Test
    void showsThePublicWhatStoodThereAtTheRelease() {
        send();
        response.release("anna", EVENING);
        assertThat(response.isChangedSinceRelease()).isFalse();

        response.openAgain(null);
        response.write(List.of(typed(FIRST, "Ändrat", "Ett")), EVENING);

        assertThat(response.getAnswers().get(0).getReleasedText()).isEqualTo("Ett");
        assertThat(response.isChangedSinceRelease()).isTrue();
    }

    @Test
    void takesEverythingBack() {
        send();
        response.release("anna", EVENING);

        response.takeBack();

        assertThat(response.getAnswers())
                .allSatisfy(answer -> assertThat(answer.getReleasedText()).isNull());
        assertThat(response.getReleasedAt()).isNull();
        assertThat(response.isChangedSinceRelease()).isFalse();
        assertThat(response.textOf(FIRST)).isEqualTo("Ett");
    }

    private void send() {
        response.write(List.of(typed(FIRST, "Ett", "")), MORNING);
        response.send(List.of(FIRST), MORNING);
    }

    private static List<String> fields(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(InvalidInputException.class, act).fields().stream()
                .map(InvalidField::field)
                .toList();
    }
}
