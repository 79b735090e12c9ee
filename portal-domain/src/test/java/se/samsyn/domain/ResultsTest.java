package se.samsyn.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsTest {

    private static Results<String> page(int number, long total) {
        return new Results<>(List.of(), number, 20, total);
    }

    @Test
    void hasOnePageEvenWhenItIsEmpty() {
        assertThat(page(1, 0).pages()).isEqualTo(1);
    }

    @Test
    void needsASecondPageOnlyForTheTwentyFirstItem() {
        assertThat(page(1, 20).pages()).isEqualTo(1);
        assertThat(page(1, 21).pages()).isEqualTo(2);
    }

    @Test
    void leafsBothWaysInTheMiddle() {
        assertThat(page(2, 41).hasPrevious()).isTrue();
        assertThat(page(2, 41).hasNext()).isTrue();
        assertThat(page(1, 41).hasPrevious()).isFalse();
        assertThat(page(3, 41).hasNext()).isFalse();
    }
}
