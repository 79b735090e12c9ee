package se.samsyn.domain.mail;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far a mail has come. */
public enum MailState {
    /** It will be sent when its moment has come. */
    WAITING,
    /** A node is talking to the mail server about it. */
    SENDING,
    /** The mail server has taken it over. */
    SENT,
    /** The mail server refuses it for good. */
    FAILED,
    /** The sending was cut short: it may have arrived or not. */
    IN_DOUBT;

    /** The states in which somebody has to decide what becomes of the mail. */
    public static final Set<MailState> TROUBLED = Collections.unmodifiableSet(EnumSet.of(FAILED, IN_DOUBT));
}
