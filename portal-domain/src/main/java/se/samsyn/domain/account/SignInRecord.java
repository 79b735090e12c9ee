package se.samsyn.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** An account's latest attempts to sign in from places that its owner has never signed in from, taken together. */
@Entity
@Table(name = "account_sign_in")
public class SignInRecord {

    /** Far above what one place or a few may fail, so that only somebody with many places meets it. */
    public static final int MOST_FAILURES = 100;

    public static final Duration WINDOW = Duration.ofHours(1);

    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Embedded
    private FailureCount failures = new FailureCount();

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
     * @return whether the attempt may go on: neither is the account locked at this place, nor, for a place that its owner
     *     does not use, for strangers
     */
    public boolean begin(SignInPlace place, Instant now) {
        boolean stranger = !place.isKnownAt(now);
        if (stranger && isLockedAt(now) || !place.begin(now)) {
            return false;
        }
        if (stranger) {
            failures.add(now, MOST_FAILURES, WINDOW);
        }
        return true;
    }

    /** The attempt had the right password: from now on the place is one of its owner's. */
    public void succeed(SignInPlace place, Instant now) {
        if (!place.isKnownAt(now)) {
            failures.takeBack();
        }
        place.succeed(now);
        lastSignInAt = now;
    }

    /** Lets strangers try again at once. */
    public void unlock() {
        failures.forget();
    }

    /** Whether attempts from places that the owner does not use are refused, the right password too. */
    public boolean isLockedAt(Instant now) {
        return failures.isLockedAt(now);
    }

    public Long accountId() {
        return accountId;
    }

    /** When somebody last signed in with the account; null when nobody has. */
    public Instant lastSignInAt() {
        return lastSignInAt;
    }
}
