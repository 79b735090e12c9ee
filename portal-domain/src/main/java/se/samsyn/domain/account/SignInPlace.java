package se.samsyn.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A network that an account has been tried from; one of its owner's, once the password was right there. */
@Entity
@Table(name = "sign_in_place")
public class SignInPlace {

    public static final int MOST_FAILURES = 5;
    public static final Duration WINDOW = Duration.ofMinutes(15);

    /** How long a place is its owner's after the latest sign-in there. */
    public static final Duration KNOWN = Duration.ofDays(180);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "place")
    private String place;

    @Embedded
    private FailureCount failures = new FailureCount();

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    @Column(name = "tried_at")
    private Instant triedAt;

    protected SignInPlace() {}

    /**
     * A place that the account has not been tried from yet.
     *
     * @param place what stands for the network, without telling it
     */
    public SignInPlace(long accountId, String place) {
        this.accountId = accountId;
        this.place = place;
    }

    /** Counts an attempt; false while the account is locked here. */
    boolean begin(Instant now) {
        if (isLockedAt(now)) {
            return false;
        }
        triedAt = now;
        failures.add(now, MOST_FAILURES, WINDOW);
        return true;
    }

    void succeed(Instant now) {
        failures.forget();
        triedAt = now;
        lastSignInAt = now;
    }

    /** Whether attempts from here are refused at this moment, the right password too. */
    public boolean isLockedAt(Instant now) {
        return failures.isLockedAt(now);
    }

    /** Whether the owner has signed in from here not too long ago. */
    public boolean isKnownAt(Instant now) {
        return lastSignInAt != null && now.isBefore(lastSignInAt.plus(KNOWN));
    }
}
