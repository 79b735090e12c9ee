package se.samsyn.domain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;

class RemovalDecisionTest {

    @Test
    void wantsBothReferenceAndReasonAndSaysSoAtOnce() {
        assertThat(refused(null, "  ")).containsExactly("reference: error.required", "reason: error.required");
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThat(refused("x".repeat(101), "y".repeat(1001)))
                .containsExactly("reference: error.too_long", "reason: error.too_long");
    }

    @Test
    void keepsWhatFitsWithoutSpaceAroundIt() {
        RemovalDecision decision = new RemovalDecision(" " + "x".repeat(100), "Inaktuellt ");

        assertThat(decision.reference()).hasSize(100);
        assertThat(decision.reason()).isEqualTo("Inaktuellt");
    }

    private static java.util.List<String> refused(String reference, String reason) {
        InvalidInputException refusal =
                catchThrowableOfType(InvalidInputException.class, () -> new RemovalDecision(reference, reason));
        return refusal.fields().stream()
                .map((InvalidField field) -> field.field() + ": " + field.messageKey())
                .toList();
    }
}
