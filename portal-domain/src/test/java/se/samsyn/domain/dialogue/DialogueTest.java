package se.samsyn.domain.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DialogueTest {

    private final Dialogue earlier = new Dialogue(1);
    private final Dialogue dialogue = new Dialogue(2);

    @BeforeEach
    void askEarlier() {
        earlier.getQuestions().add(stored(new DialogueQuestion("Hur ser samverkan ut?"), 11));
        earlier.getQuestions().add(stored(new DialogueQuestion("Vad saknas?"), 12));
        earlier.getActors().add(stored(new DialogueActor("Polisen", null), 21));
        earlier.getActors().get(0).setEmail("kontakt@polisen.example");
    }

    @Test
    void matchesWhatHasTheSameWordsAndAddsWhatIsMissing() {
        dialogue.getQuestions().add(new DialogueQuestion(" hur ser SAMVERKAN ut? "));
        dialogue.getQuestions().add(new DialogueQuestion("En ny fråga"));

        dialogue.continueFrom(earlier);

        assertThat(dialogue.getPredecessorId()).isEqualTo(1);
        assertThat(dialogue.getQuestions())
                .extracting(DialogueQuestion::getEarlierId)
                .containsExactly(11L, null, 12L);
        assertThat(dialogue.getQuestions().get(2).getText()).isEqualTo("Vad saknas?");
        assertThat(dialogue.getActors()).singleElement().satisfies(actor -> {
            assertThat(actor.getEarlierId()).isEqualTo(21);
            assertThat(actor.getEmail()).isEqualTo("kontakt@polisen.example");
        });
    }

    @Test
    void addsNothingASecondTime() {
        dialogue.continueFrom(earlier);
        dialogue.getQuestions().get(0).setText("Hur ser samverkan ut i dag?");

        dialogue.continueFrom(earlier);

        assertThat(dialogue.getQuestions()).hasSize(2);
        assertThat(dialogue.getActors()).hasSize(1);
        assertThat(dialogue.getQuestions().get(0).getText()).isEqualTo("Hur ser samverkan ut i dag?");
    }

    @Test
    void forgetsMatchesWithAnotherPredecessor() {
        dialogue.continueFrom(earlier);

        dialogue.forgetMatches();

        assertThat(dialogue.getQuestions())
                .extracting(DialogueQuestion::getEarlierId)
                .containsOnlyNulls();
        assertThat(dialogue.getActors()).extracting(DialogueActor::getEarlierId).containsOnlyNulls();
    }

    @Test
    void takesAnswersUntilMidnightInSweden() {
        dialogue.setDeadline(LocalDate.of(2027, 3, 12));

        assertThat(dialogue.isOpenAt(Instant.parse("2027-03-12T22:59:59Z"))).isTrue();
        assertThat(dialogue.isOpenAt(Instant.parse("2027-03-12T23:00:00Z"))).isFalse();
    }

    @Test
    void takesAnswersUntilMidnightInSummerToo() {
        dialogue.setDeadline(LocalDate.of(2027, 3, 28)); // the day on which clocks go forward

        assertThat(dialogue.isOpenAt(Instant.parse("2027-03-28T21:59:59Z"))).isTrue();
        assertThat(dialogue.isOpenAt(Instant.parse("2027-03-28T22:00:00Z"))).isFalse();
    }

    @Test
    void takesNoAnswersWithoutALastDay() {
        assertThat(dialogue.isOpenAt(Instant.EPOCH)).isFalse();
    }

    @Test
    void tellsThePublicOfReleasedActorsWithoutTheirAddresses() {
        dialogue.setContact("FoU-enheten");
        DialogueActor released = stored(new DialogueActor("Räddningstjänsten", null), 7);
        released.setEmail("raddning@example.se");
        dialogue.getActors().add(released);
        dialogue.getActors().add(stored(new DialogueActor("Elevhälsan", null), 8));

        Dialogue known = dialogue.asPublic(Set.of(7L));

        assertThat(known.getActors()).containsExactly(released);
        assertThat(released.getEmail()).isNull();
        assertThat(known.getContact()).isNull();
    }

    // The database gives ids.
    private static <T> T stored(T entity, long id) {
        try {
            Field field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
