package se.samsyn.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SwedishOrderTest {

    @Test
    void sortsAsSwedesDo() {
        assertThat(Stream.of("Östersund", "Zorn", "Åre", "Aare", "Wallenberg", "Éva", "Ängelholm", "Vimmerby")
                        .sorted(SwedishOrder.INSTANCE))
                .containsExactly("Aare", "Éva", "Vimmerby", "Wallenberg", "Zorn", "Åre", "Ängelholm", "Östersund");
    }

    @Test
    void takesAccentsAndCapitalsOnlyWhereLettersAreTheSame() {
        assertThat(Stream.of("Eva B", "Éva", "Eva", "eva", "Evald", "Müller", "Myller")
                        .sorted(SwedishOrder.INSTANCE))
                .containsExactly("eva", "Eva", "Éva", "Eva B", "Evald", "Myller", "Müller");
    }

    @Test
    void sortsAnySigns() {
        assertThat(Stream.of("中", "я", "ö", "\uD83D\uDE00", "\uD83D", "", "\u0000")
                        .sorted(SwedishOrder.INSTANCE))
                .startsWith("", "\u0000", "ö");
    }
}
