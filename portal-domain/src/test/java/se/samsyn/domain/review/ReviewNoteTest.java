package se.samsyn.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samsyn.domain.InvalidInputException;

class ReviewNoteTest {

    private static ReviewNote note(ReviewStep step, String text) {
        return new ReviewNote(1, step, "reviewer", Instant.parse("2026-11-23T12:00:00Z"), null, text);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMENTED", "CHANGES_ASKED"})
    void needsWordsWhereTheyAreThePoint(ReviewStep step) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> note(step, "  "))
                .satisfies(
                        refusal -> assertThat(refusal.fields().get(0).field()).isEqualTo("remark"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SENT", "APPROVED"})
    void needsNoWordsToBeSentOrApproved(ReviewStep step) {
        assertThat(note(step, null).getText()).isEmpty();
    }

    @Test
    void takesNoMoreWordsThanThereIsRoomFor() {
        assertThat(note(ReviewStep.SENT, " " + "a".repeat(2000) + " ").getText())
                .hasSize(2000);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> note(ReviewStep.SENT, "a".repeat(2001)))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("error.too_long"));
    }
}
