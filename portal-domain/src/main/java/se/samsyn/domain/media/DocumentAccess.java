package se.samsyn.domain.media;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;

/** Whether everybody can read a document: what it tells itself, what somebody found, and why it may stay as it is. */
@Embeddable
public class DocumentAccess implements Serializable {

    private static final long serialVersionUID = 1L;

    @Embedded
    private DocumentFacts facts;

    @Enumerated(EnumType.STRING)
    private Judgement judgement;

    @Embedded
    private AccessException exception;

    /** Nothing is known. */
    public DocumentAccess() {}

    /** What is known of bytes that nobody has looked at yet. */
    public DocumentAccess(DocumentFacts facts) {
        this.facts = facts;
    }

    /** The same facts with what somebody found and decided; an exception that says the same keeps its date. */
    DocumentAccess judged(Judgement found, ExceptionGround ground, String reason, String by, Instant at) {
        DocumentAccess judged = new DocumentAccess(facts);
        judged.judgement = found;
        if (ground != null) {
            boolean same = getException().says(ground, reason);
            judged.exception = same ? exception : new AccessException(ground, reason, by, at);
        }
        return judged;
    }

    /** Whether everybody can read it; a machine's findings can't be talked away. */
    public AccessState getState() {
        if (judgement == Judgement.INACCESSIBLE
                || getFacts().isKnown() && !getFacts().isComplete()) {
            return AccessState.INACCESSIBLE;
        }
        return getFacts().isComplete() || judgement == Judgement.ACCESSIBLE
                ? AccessState.ACCESSIBLE
                : AccessState.UNKNOWN;
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
    public AccessException getException() {
        return exception == null ? new AccessException() : exception;
    }
}
