package se.samsyn.service.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.link.LinkOutcome;

class ExternalLinkCheckJobTest {

    @Test
    void blamesNobodyWhenOurOwnNetworkIsAway() {
        assertThat(ExternalLinkCheckJob.isOurOwnTrouble(
                        Map.of(1, LinkOutcome.UNREACHABLE, 2, LinkOutcome.TIMEOUT, 3, LinkOutcome.UNREACHABLE)))
                .isTrue();
    }

    @Test
    void believesSilenceWhenSomebodyElseAnswers() {
        assertThat(ExternalLinkCheckJob.isOurOwnTrouble(
                        Map.of(1, LinkOutcome.UNREACHABLE, 2, LinkOutcome.TIMEOUT, 3, LinkOutcome.GONE)))
                .isFalse();
        assertThat(ExternalLinkCheckJob.isOurOwnTrouble(Map.of(1, LinkOutcome.UNREACHABLE)))
                .isFalse();
        assertThat(ExternalLinkCheckJob.isOurOwnTrouble(Map.of())).isFalse();
    }
}
