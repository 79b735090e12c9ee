package se.samsyn.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInRecordTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final SignInRecord record = new SignInRecord(1);
    private final SignInPlace here = place("here");

    @Test
    void letsTheFifthAttemptGoOnAndLocksThePlaceAfterIt() {
        fail(4, here, NOW);
        assertThat(here.isLockedAt(NOW)).isFalse();

        assertThat(record.begin(here, NOW)).isTrue();

        assertThat(here.isLockedAt(NOW)).isTrue();
        assertThat(record.begin(here, NOW)).isFalse();
    }

    @Test
    void opensAgainAfterFifteenMinutes() {
        fail(5, here, NOW);

        assertThat(record.begin(here, NOW.plus(QUARTER).minusMillis(1))).isFalse();
        assertThat(record.begin(here, NOW.plus(QUARTER))).isTrue();
    }

    @Test
    void startsCountingAfreshOnceItHasOpened() {
        fail(5, here, NOW);
        Instant open = NOW.plus(QUARTER);

        fail(4, here, open);

        assertThat(here.isLockedAt(open)).isFalse();
    }

    @Test
    void forgetsFailuresThatAreFifteenMinutesOld() {
        fail(4, here, NOW);

        fail(4, here, NOW.plus(QUARTER));

        assertThat(here.isLockedAt(NOW.plus(QUARTER))).isFalse();
    }

    @Test
    void countsFailuresThatAreNearlyFifteenMinutesOld() {
        Instant later = NOW.plus(QUARTER).minusMillis(1);
        fail(4, here, NOW);

        fail(1, here, later);

        assertThat(here.isLockedAt(later)).isTrue();
    }

    @Test
    void forgetsThePlacesFailuresAtTheRightPassword() {
        fail(5, here, NOW);

        record.succeed(here, NOW);

        assertThat(here.isLockedAt(NOW)).isFalse();
        assertThat(record.lastSignInAt()).isEqualTo(NOW);
        fail(4, here, NOW);
        assertThat(here.isLockedAt(NOW)).isFalse();
    }

    @Test
    void shutsNobodyOutAnywhereElse() {
        for (int day = 0; day < 30 * 96; day++) {
            fail(6, here, NOW.plus(QUARTER.multipliedBy(day)));
        }

        assertThat(record.begin(place("there"), NOW.plus(QUARTER.multipliedBy(30 * 96 - 1))))
                .isTrue();
    }

    @Test
    void boundsWhatStrangersTryTogether() {
        assertThat(triesOfStrangers(NOW)).isEqualTo(SignInRecord.MOST_FAILURES);

        assertThat(record.isLockedAt(NOW)).isTrue();
        assertThat(triesOfStrangers(NOW.plus(SignInRecord.WINDOW).minusMillis(1)))
                .isZero();
        assertThat(triesOfStrangers(NOW.plus(SignInRecord.WINDOW))).isEqualTo(SignInRecord.MOST_FAILURES);
    }

    @Test
    void letsTheOwnerInFromAKnownPlaceWhateverStrangersDo() {
        record.begin(here, NOW);
        record.succeed(here, NOW);
        Instant later = NOW.plus(SignInPlace.KNOWN).minusMillis(1);
        triesOfStrangers(later);

        assertThat(record.begin(here, later)).isTrue();
        record.succeed(here, later);
        assertThat(record.isLockedAt(later)).isTrue();
        assertThat(record.begin(place("new"), later)).isFalse();
    }

    @Test
    void countsAKnownPlaceByItselfOnly() {
        record.begin(here, NOW);
        record.succeed(here, NOW);
        fail(5, here, NOW);

        assertThat(record.begin(here, NOW)).isFalse();
        assertThat(triesOfStrangers(NOW)).isEqualTo(SignInRecord.MOST_FAILURES);
    }

    @Test
    void takesAPlaceForAStrangersWhenItsOwnerHasBeenAwayForLong() {
        record.begin(here, NOW);
        record.succeed(here, NOW);
        Instant later = NOW.plus(SignInPlace.KNOWN);
        triesOfStrangers(later);

        assertThat(record.begin(here, later)).isFalse();
    }

    @Test
    void givesStrangersNoMoreTriesWhenTheOwnerComesFromANewPlace() {
        for (int stranger = 0; stranger < SignInRecord.MOST_FAILURES - 1; stranger++) {
            record.begin(place("stranger " + stranger), NOW);
        }

        record.begin(here, NOW);
        record.succeed(here, NOW);

        assertThat(triesOfStrangers(NOW)).isEqualTo(1);
    }

    @Test
    void letsStrangersTryAgainWhenItIsUnlocked() {
        triesOfStrangers(NOW);

        record.unlock();

        assertThat(record.begin(here, NOW)).isTrue();
    }

    /** How many attempts go on, one from each of many places. */
    private long triesOfStrangers(Instant at) {
        long tries = 0;
        for (int stranger = 0; stranger < 2 * SignInRecord.MOST_FAILURES; stranger++) {
            tries += record.begin(place("stranger " + stranger), at) ? 1 : 0;
        }
        return tries;
    }

    private void fail(int times, SignInPlace place, Instant at) {
        for (int attempt = 0; attempt < times; attempt++) {
            record.begin(place, at);
        }
    }

    private static SignInPlace place(String name) {
        return new SignInPlace(1, name);
    }
}
