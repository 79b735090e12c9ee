package se.samsyn.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @Test
    void composesLettersThatCameAsTwoSigns() {
        assertThat(CleanText.of("A\u030Angstro\u0308m")).isEqualTo("Ångström");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A\u0000sa",
                "A\u0007sa",
                "A\u007Fsa",
                "A\u0085sa",
                "A\uFFFEsa",
                "A\uFFFFsa",
                "A\uFDD0sa",
                "A\uFEFFsa",
                "A\uD800sa",
                "A\uDC00sa",
                "A\uD83F\uDFFEsa"
            })
    void takesOutWhatNobodySeesAndNoPaperPrints(String odd) {
        assertThat(CleanText.of(odd)).isEqualTo("Asa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"två\r\nrader\toch en tab", "\uD83D\uDE00 \u0648\u0631\u062F", "e\u00ADpost", "Þórr \u200D"})
    void leavesWhatPeopleWrite(String text) {
        assertThat(CleanText.of(text)).isEqualTo(text);
    }

    @Test
    void leavesNothingNothing() {
        assertThat(CleanText.of(null)).isNull();
    }

    @Property
    void isCleanOnceItHasBeenCleaned(@ForAll String text) {
        String clean = CleanText.of(text);

        assertThat(CleanText.of(clean)).isEqualTo(clean);
        assertThat(clean).doesNotContain("\u0000");
        assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
    }
}
