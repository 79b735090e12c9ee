package se.samsyn.domain.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.participantmail.LinkName;

/** The address that a participant wants to be reached by, as long as nobody has confirmed it there. */
@Entity
@Table(name = "address_change")
public class AddressChange {

    /** How long the link that confirms the address is good. */
    public static final Duration VALIDITY = Duration.ofHours(4);

    private static final Duration COUNTED = Duration.ofDays(1);
    private static final int MOST = 5;

    @Id
    @Column(name = "registration_id")
    private Long registrationId;

    private String ref;

    private String email;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int asked;

    @Column(name = "asked_since")
    private Instant askedSince;

    protected AddressChange() {}

    public AddressChange(long registrationId) {
        this.registrationId = registrationId;
    }

    /**
     * Waits for this address to be confirmed, and for no other; links that went to another end.
     *
     * @throws ConflictException when it has been asked for too often: every time sends a mail to somebody
     */
    public void ask(String address, Instant now) {
        boolean anew = askedSince == null || !now.isBefore(askedSince.plus(COUNTED));
        if (!anew && asked >= MOST) {
            throw new ConflictException("registration_error.address_too_often");
        }
        askedSince = anew ? now : askedSince;
        asked = anew ? 1 : asked + 1;
        ref = LinkName.random();
        email = address;
        expiresAt = now.plus(VALIDITY);
    }

    /** The address has been confirmed; the link is good for no second time. */
    public void confirmed() {
        ref = LinkName.random();
        email = "";
    }

    /** Whether the link to the address can still be used. */
    public boolean isOpenAt(Instant now) {
        return !email.isEmpty() && now.isBefore(expiresAt);
    }

    public Long getRegistrationId() {
        return registrationId;
    }

    /** What the link to the new address is signed over. */
    public String getRef() {
        return ref;
    }

    public String getEmail() {
        return email;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
