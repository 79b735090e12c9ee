package se.samsyn.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.samsyn.it.ColdStart;
import se.samsyn.it.Portal;

/** The server was started while PostgreSQL was stopped. */
class ColdStartIT {
    private final ColdStart start = Portal.running().coldStart();

    @Test
    void saysCalmlyInSwedishThatItIsNotThereYet() {
        assertThat(start.page().statusCode()).isEqualTo(503);
        assertThat(start.page().headers().firstValue("Retry-After")).contains("10");
        assertThat(start.page().body()).contains("<html lang=\"sv\">", "<h1>Strax tillbaka</h1>");
    }

    @Test
    void isAliveButNotReady() {
        assertThat(start.liveness().statusCode()).isEqualTo(200);
        assertThat(start.readiness().statusCode()).isEqualTo(503);
    }

    @Test
    void tellsTheLogOnceWhichDatabaseIsMissing() {
        assertThat(start.log())
                .containsOnlyOnce("The database jdbc:postgresql://localhost:"
                        + Portal.running().database().port() + "/samsyn as samsyn cannot be reached");
    }

    @Test
    void opensByItselfWithinTenSecondsOfTheDatabase() {
        assertThat(start.untilOpen()).isLessThan(Duration.ofSeconds(10));
        assertThat(Portal.running().http().get("/health/ready").statusCode()).isEqualTo(200);
    }
}
