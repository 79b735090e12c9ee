package se.samsyn.service.review;

import se.samsyn.domain.review.SharedChange;
import se.samsyn.domain.review.SharedKind;

/**
 * Puts one kind of change of what many pages share into effect, once somebody else has approved it.
 *
 * <p>Every kind has one CDI bean of this type, which does what would have been done at once without four eyes.
 */
public interface SharedAct {

    boolean does(SharedKind kind);

    /** Makes the change; whether the target is still as it was has been asked. */
    void putIntoEffect(SharedChange change);
}
