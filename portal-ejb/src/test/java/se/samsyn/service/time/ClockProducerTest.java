package se.samsyn.service.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class ClockProducerTest {

    @Test
    void ticksInTheMicrosecondsThatTheDatabaseKeeps() {
        Instant now = new ClockProducer().clock().instant();

        assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
        assertThat(now).isBetween(Instant.now().minusSeconds(5), Instant.now());
    }
}
