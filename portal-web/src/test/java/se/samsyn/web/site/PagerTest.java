package se.samsyn.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagerTest {

    @Test
    void offersEveryNumberOfAShortList() {
        assertThat(Pager.numbers(2, 3)).containsExactly(1, 2, 3);
    }

    @Test
    void leavesOutNumbersFarFromThePresentPage() {
        assertThat(Pager.numbers(5, 9)).containsExactly(1, 0, 4, 5, 6, 0, 9);
    }

    @Test
    void offersFirstAndLastFromTheFirstPage() {
        assertThat(Pager.numbers(1, 9)).containsExactly(1, 2, 0, 9);
    }

    @Test
    void leadsBackFromAPageBeyondTheLast() {
        assertThat(Pager.numbers(40, 3)).containsExactly(1, 0, 3);
    }
}
