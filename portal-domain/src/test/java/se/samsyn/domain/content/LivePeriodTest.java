package se.samsyn.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LivePeriodTest {

    @Test
    void saysInSqlWhatIsLive() {
        assertThat(LivePeriod.SQL.contains("v", "?1"))
                .isEqualTo("(v.live_from <= ?1 and (v.live_to is null or v.live_to > ?1))");
    }

    @Test
    void saysInJpqlWhatIsLiveOrScheduled() {
        assertThat(LivePeriod.JPQL.endsAfter("v", ":now"))
                .isEqualTo("(v.liveFrom is not null and (v.liveTo is null or v.liveTo > :now))");
    }

    @Test
    void leavesOutWhatWasCalledOffBeforeItsMoment() {
        assertThat(LivePeriod.SQL.hasBegunBy("v", "?1"))
                .isEqualTo("(v.live_from <= ?1 and (v.live_to is null or v.live_to > v.live_from))");
    }
}
