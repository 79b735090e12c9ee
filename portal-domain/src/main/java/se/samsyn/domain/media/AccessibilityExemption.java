package se.samsyn.domain.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import se.samsyn.domain.InvalidInputException;

/** A decision that a document may stay inaccessible: the legal ground, the reason, who decided and when. */
@Embeddable
public class AccessibilityExemption implements Serializable {

    public static final int REASON_LENGTH = 1000;

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "exception_ground")
    private ExemptionGround ground;

    @Column(name = "exception_reason")
    private String reason;

    @Column(name = "exception_by")
    private String decidedBy;

    @Column(name = "exception_at")
    private Instant decidedAt;

    /** No exception. */
    public AccessibilityExemption() {}

    public AccessibilityExemption(ExemptionGround ground, String reason, String decidedBy, Instant decidedAt) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidInputException("reason", "error.exception_reason_missing");
        }
        if (reason.strip().length() > REASON_LENGTH) {
            throw new InvalidInputException("reason", "error.too_long", REASON_LENGTH);
        }
        this.ground = ground;
        this.reason = reason.strip();
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    /** Whether it says the same, whoever decided it. */
    boolean says(ExemptionGround otherGround, String otherReason) {
        return ground == otherGround
                && otherReason != null
                && otherReason.strip().equals(reason);
    }

    public ExemptionGround getGround() {
        return ground;
    }

    public String getReason() {
        return reason;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }
}
