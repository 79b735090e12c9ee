package se.samsyn.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** An account's latest attempts to sign in, and whether they have locked it. */
@Entity
@Table(name = "account_sign_in")
public class SignInRecord {

    public static final int MOST_FAILURES = 5;
    public static final Duration FAILURE_WINDOW = Duration.ofMinutes(15);
    public static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "failures")
    private int failures;

    @Column(name = "first_failure_at")
    private Instant firstFailureAt;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    protected SignInRecord() {}

    /** The record of an account that nobody has tried yet. */
    public SignInRecord(long accountId) {
        this.accountId = accountId;
    }

    /**
     * Counts an attempt before its password is looked at, so that many at once get no more tries than one by one.
     *
     * @return whether the attempt may go on; false while the account is locked
     */
    public boolean begin(Instant now) {
        if (isLockedAt(now)) {
            return false;
        }
        if (firstFailureAt == null || !now.isBefore(firstFailureAt.plus(FAILURE_WINDOW))) {
            failures = 0;
            firstFailureAt = now;
        }
        failures++;
        if (failures >= MOST_FAILURES) {
            lockedUntil = now.plus(LOCK);
            firstFailureAt = null;
        }
        return true;
    }

    /** The attempt had the right password: what was counted against the account is forgotten. */
    public void succeed(Instant now) {
        unlock();
        lastSignInAt = now;
    }

    /** Lets the account try again at once. */
    public void unlock() {
        failures = 0;
        firstFailureAt = null;
        lockedUntil = null;
    }

    /** Whether attempts are refused at this moment, the right password too. */
    public boolean isLockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public Long accountId() {
        return accountId;
    }

    /** When somebody last signed in with the account; null when nobody has. */
    public Instant lastSignInAt() {
        return lastSignInAt;
    }
}
