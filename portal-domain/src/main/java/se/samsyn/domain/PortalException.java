package se.samsyn.domain;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Something a person asked for and the portal will not do, with a reason that can be told in their language.
 *
 * <p>Children say what kind of refusal it is. The text stands in the bundles under {@link #messageKey()}, and takes
 * {@link #values()} as its parameters: {@code new NotFoundException("error.item_not_found", 12)}.
 */
@ApplicationException(rollback = true)
public abstract class PortalException extends RuntimeException {

    private final String messageKey;
    private final List<Object> values;

    // The values stay out of getMessage(): they may be what somebody typed, and the log holds no personal data.
    protected PortalException(String messageKey, Object... values) {
        super(messageKey);
        this.messageKey = messageKey;
        this.values = held(values);
    }

    protected PortalException(Throwable cause, String messageKey, Object... values) {
        super(messageKey, cause);
        this.messageKey = messageKey;
        this.values = held(values);
    }

    // Not List.of: what somebody left out, an id say, is null, and the refusal must not be a fault.
    private static List<Object> held(Object... values) {
        return Collections.unmodifiableList(Arrays.asList(values.clone()));
    }

    /** The reason, as a key in the message bundles. */
    public String messageKey() {
        return messageKey;
    }

    /** What the reason's text is filled with, in order. */
    public List<Object> values() {
        return values;
    }
}
