package se.samsyn.domain;

/** Somebody else came first: the state that the request was built on is no longer there. */
public class ConflictException extends PortalException {

    /** For example {@code new ConflictException("error.edited_by_other", displayName, editedAt)}. */
    public ConflictException(String messageKey, Object... values) {
        super(messageKey, values);
    }
}
