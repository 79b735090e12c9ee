package se.samsyn.domain;

/** What was asked for does not exist, or does not exist for the one who asks: a 404 on the web. */
public class NotFoundException extends PortalException {

    /** For example {@code new NotFoundException("error.item_not_found", 12)}. */
    public NotFoundException(String messageKey, Object... values) {
        super(messageKey, values);
    }
}
