package se.samsyn.domain.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkStatusTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void asksAgainInAWeekWhenAllIsWell() {
        LinkStatus standing = LinkStatus.GOOD.after(LinkOutcome.OK, NOW);

        assertThat(standing).isEqualTo(LinkStatus.GOOD);
        assertThat(standing.nextCheck(NOW)).isEqualTo(NOW.plus(Duration.ofDays(7)));
    }

    @Test
    void asksEverMoreSeldomWhileItFails() {
        List<Long> hours = new ArrayList<>();
        LinkStatus standing = LinkStatus.GOOD;
        for (int check = 0; check < 8; check++) {
            standing = standing.after(LinkOutcome.GONE, NOW);
            hours.add(Duration.between(NOW, standing.nextCheck(NOW)).toHours());
        }

        assertThat(hours).containsExactly(1L, 12L, 24L, 48L, 96L, 168L, 168L, 168L);
    }

    @Test
    void remembersTheFirstOfItsFailures() {
        LinkStatus third = LinkStatus.GOOD
                .after(LinkOutcome.TIMEOUT, NOW)
                .after(LinkOutcome.SERVER_ERROR, NOW.plusSeconds(60))
                .after(LinkOutcome.GONE, NOW.plusSeconds(120));

        assertThat(third).isEqualTo(new LinkStatus(LinkStatus.REPORTED, NOW));
    }

    @Test
    void forgetsEverythingAfterOneGoodAnswer() {
        assertThat(new LinkStatus(7, NOW).after(LinkOutcome.OK, NOW)).isEqualTo(LinkStatus.GOOD);
    }
}
