package se.samsyn.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest {

    private final Person anna = new Person("Anna", "Utvecklingsledare", null);
    private final Person office = new Person("FoU-enheten", null, null);

    @Test
    void isShownWhileActive() {
        assertThat(anna.current()).containsSame(anna);
    }

    @Test
    void isReplacedByWhoeverTookOver() {
        anna.leave(office);

        assertThat(anna.current()).containsSame(office);
        assertThat(anna.isListed()).isFalse();
    }

    @Test
    void isShownAsNobodyUntilSomebodyTakesOver() {
        anna.leave(null);

        assertThat(anna.current()).isEmpty();
    }

    @Test
    void neverShowsSomebodyElseWhoHasLeft() {
        anna.leave(office);
        office.leave(null);

        assertThat(anna.current()).isEmpty();
    }

    @Test
    void standsOnItsPagesAgainWhenBack() {
        anna.leave(office);
        anna.comeBack();

        assertThat(anna.current()).containsSame(anna);
    }

    @Test
    void standsOnceOnAPageThatNamesBoth() {
        anna.leave(office);

        assertThat(Person.current(List.of(office, anna))).containsExactly(office);
    }
}
