package se.samsyn.domain.media;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;

/** Whether everybody can read a document: what it tells itself, what somebody found, and why it may stay as it is. */
@Embeddable
public class AccessibilityCheck implements Serializable {

    private static final long serialVersionUID = 1L;

    @Embedded
    private DocumentFacts facts;

    @Enumerated(EnumType.STRING)
    private Judgement judgement;

    @Embedded
    private AccessibilityExemption exception;

    /** Nothing is known. */
    public AccessibilityCheck() {}

    /** What is known of bytes that nobody has looked at yet. */
    public AccessibilityCheck(DocumentFacts facts) {
        this.facts = facts;
    }

    /** The same facts with what somebody found and decided; an exception that says the same keeps its date. */
    AccessibilityCheck judged(Judgement found, ExemptionGround ground, String reason, String by, Instant at) {
        AccessibilityCheck judged = new AccessibilityCheck(facts);
        judged.judgement = found;
        if (ground != null) {
            boolean same = getException().says(ground, reason);
            judged.exception = same ? exception : new AccessibilityExemption(ground, reason, by, at);
        }
        return judged;
    }

    /** Whether everybody can read it; a machine's findings can't be talked away. */
    public AccessibilityState getState() {
        if (judgement == Judgement.INACCESSIBLE
                || getFacts().isKnown() && !getFacts().isComplete()) {
            return AccessibilityState.INACCESSIBLE;
        }
        return getFacts().isComplete() || judgement == Judgement.ACCESSIBLE
                ? AccessibilityState.ACCESSIBLE
                : AccessibilityState.UNKNOWN;
    }

    /** Never null; unknown for formats that tell nothing. */
    public DocumentFacts getFacts() {
        return facts == null ? new DocumentFacts() : facts;
    }

    /** Null when nobody has looked. */
    public Judgement getJudgement() {
        return judgement;
    }

    /** Never null; without a ground when there is no exception. */
    public AccessibilityExemption getException() {
        return exception == null ? new AccessibilityExemption() : exception;
    }
}
