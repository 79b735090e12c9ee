package se.samsyn.service.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NotFoundHitsTest {

    private final NotFoundHits hits = new NotFoundHits();

    @Test
    void countsEachAddress() {
        hits.count("/gammal");
        hits.count("/gammal");
        hits.count("/annan");

        assertThat(hits.take()).isEqualTo(Map.of("/gammal", 2, "/annan", 1));
        assertThat(hits.take()).isEmpty();
    }

    @Test
    void losesNoneThatIsCountedByManyAtOnce() {
        IntStream.range(0, 10_000).parallel().forEach(any -> hits.count("/gammal"));

        assertThat(hits.take()).isEqualTo(Map.of("/gammal", 10_000));
    }

    @Test
    void staysSmallWhenSomebodyAsksForEverNewAddresses() {
        hits.count("/gammal");
        IntStream.range(0, 5_000).forEach(number -> hits.count("/flod/" + number));
        hits.count("/gammal");

        Map<String, Integer> taken = hits.take();

        assertThat(taken).hasSize(NotFoundHits.MOST_PATHS).containsEntry("/gammal", 2);
    }

    @Test
    void addsWhatCouldNotBeStoredToWhatCameSince() {
        hits.count("/gammal");
        Map<String, Integer> taken = hits.take();
        hits.count("/gammal");

        hits.giveBack(taken);

        assertThat(hits.take()).isEqualTo(Map.of("/gammal", 2));
    }
}
