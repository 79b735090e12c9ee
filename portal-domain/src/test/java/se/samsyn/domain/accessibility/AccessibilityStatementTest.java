package se.samsyn.domain.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.InvalidField;

class AccessibilityStatementTest {

    private final AccessibilityStatement statement = new AccessibilityStatement();

    @Test
    void isStaleAfterTwelveMonths() {
        statement.setAssessedOn(LocalDate.of(2025, 3, 1));

        assertThat(statement.isStaleOn(LocalDate.of(2026, 3, 1))).isFalse();
        assertThat(statement.isStaleOn(LocalDate.of(2026, 3, 2))).isTrue();
    }

    @Test
    void isStaleBeforeTheFirstAssessment() {
        assertThat(statement.isStaleOn(LocalDate.of(2026, 3, 1))).isTrue();
    }

    @Test
    void meetsTheLawInPartWhileSomethingThatItCoversIsOpen() {
        assertThat(statement.conformance(List.of())).isEqualTo(Conformance.FULL);
        assertThat(statement.conformance(List.of(defect(DefectGround.OUT_OF_SCOPE))))
                .isEqualTo(Conformance.FULL);
        assertThat(statement.conformance(List.of(defect(DefectGround.NON_COMPLIANCE))))
                .isEqualTo(Conformance.PARTIAL);

        statement.setMostIsNot(true);

        assertThat(statement.conformance(List.of())).isEqualTo(Conformance.NOT);
    }

    @Test
    void asksForAPlannedDateOfAFaultAndForAReasonOfABurden() {
        assertThat(defect(DefectGround.NON_COMPLIANCE).problems())
                .extracting(InvalidField::field)
                .containsExactly("plannedOn");
        assertThat(defect(DefectGround.DISPROPORTIONATE_BURDEN).problems())
                .extracting(InvalidField::field)
                .containsExactly("reason");
        assertThat(defect(DefectGround.OUT_OF_SCOPE).problems()).isEmpty();
    }

    @Test
    void knowsEveryCriterionOfLevelsAAndAa() {
        assertThat(Criterion.all()).hasSize(50);
        assertThat(Criterion.of("1.4.10").orElseThrow().clause()).isEqualTo("9.1.4.10");
        assertThat(Criterion.of("1.1.1").orElseThrow().name(Locale.ENGLISH)).isEqualTo("Non-text Content");
        assertThat(Criterion.of("1.4.6")).isEmpty();
    }

    @Test
    void takesAReportThatSaysWhat() {
        assertThat(new AccessibilityReport("Knappen går inte att nå", null, null, null).problems())
                .isEmpty();
        assertThat(new AccessibilityReport(null, null, null, "inte en adress").problems())
                .extracting(InvalidField::field)
                .containsExactly("what", "email");
        assertThat(new AccessibilityReport("å".repeat(4001), null, null, null).problems())
                .extracting(InvalidField::messageKey)
                .containsExactly("report_error.too_long");
    }

    private static AccessibilityDefect defect(DefectGround ground) {
        AccessibilityDefect defect = new AccessibilityDefect();
        defect.setGround(ground);
        defect.setCriterion("1.1.1");
        return defect;
    }
}
