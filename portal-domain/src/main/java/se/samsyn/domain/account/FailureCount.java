package se.samsyn.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** Failures to sign in, and until when they lock something: an account at one place, or the account for strangers. */
@Embeddable
class FailureCount {

    @Column(name = "failures")
    private int failures;

    @Column(name = "first_failure_at")
    private Instant firstFailureAt;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected FailureCount() {}

    /** Counts an attempt as failed; the last of so many within the while locks for as long. */
    void add(Instant now, int most, Duration window) {
        if (firstFailureAt == null || !now.isBefore(firstFailureAt.plus(window))) {
            failures = 0;
            firstFailureAt = now;
        }
        failures++;
        if (failures >= most) {
            lockedUntil = now.plus(window);
        }
    }

    /** The latest attempt was no failure; what it locked is open again. */
    void takeBack() {
        failures = Math.max(0, failures - 1);
        lockedUntil = null;
    }

    void forget() {
        failures = 0;
        firstFailureAt = null;
        lockedUntil = null;
    }

    boolean isLockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
