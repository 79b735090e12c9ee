package se.samsyn.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.domain.check.Readability.Band;
import se.samsyn.domain.content.ContentVersion;

class ReadabilityTest {

    @Test
    void countsAsByHand() {
        // 23 words in 4 sentences, 6 of them longer than six letters: 23/4 + 100·6/23 = 31.8.
        Readability text = Readability.ofParagraphs(List.of(
                "Kommunen har frågat alla som bor där.",
                "De svarade snabbt: vården fungerar bra! Handläggarna har lyssnat på personalen, men inte på"
                        + " de äldre"));

        assertThat(text).isEqualTo(new Readability(23, 4, 6));
        assertThat(text.value()).isEqualTo(32);
    }

    @Test
    void countsWordsOfMoreThanSixLettersAsLong() {
        assertThat(Readability.ofParagraphs(List.of("svarar svarade")).longWords())
                .isEqualTo(1);
    }

    @Test
    void endsNoSentenceAtTheStopWithinANumber() {
        assertThat(Readability.ofParagraphs(List.of("Det kostar 1.200 kronor.")).sentences())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "29, VERY_EASY",
        "30, EASY",
        "39, EASY",
        "40, MEDIUM",
        "49, MEDIUM",
        "50, HARD",
        "59, HARD",
        "60, VERY_HARD"
    })
    void knowsTheBands(int value, Band band) {
        // One sentence of n short words has LIX n.
        assertThat(new Readability(value, 1, 0).band()).isEqualTo(band);
    }

    @Test
    void saysNothingAboutAFewWords() {
        assertThat(Readability.of(Drafts.text("<p>För kort.</p>"))).isEmpty();
    }

    @Test
    void readsLeadAndLists() {
        ContentVersion draft = Drafts.text("<ul><li>" + "ett ".repeat(25) + "</li><li>" + "två ".repeat(25) + "<ul><li>"
                + "tre ".repeat(10) + "</li></ul></li></ul>");
        draft.setLead("Sex korta ord står här nu.");

        assertThat(Readability.of(draft)).contains(new Readability(66, 4, 0));
    }
}
