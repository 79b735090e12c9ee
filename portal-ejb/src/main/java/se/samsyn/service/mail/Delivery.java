package se.samsyn.service.mail;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import se.samsyn.domain.text.CleanText;

/** What became of one attempt to hand a mail over. */
record Delivery(Outcome outcome, String reason) {

    enum Outcome {
        /** The server has taken the mail over. */
        TAKEN,
        /** No server was reached: nothing has left. */
        AWAY,
        /** The server refuses for the moment (4yz). */
        NOT_NOW,
        /** The server refuses for good (5yz), or the mail cannot be written. */
        NEVER,
        /** The mail was handed over, and no receipt came. */
        UNKNOWN
    }

    private static final int TEMPORARY = 4;
    private static final int PERMANENT = 5;

    static Delivery taken() {
        return new Delivery(Outcome.TAKEN, "");
    }

    static Delivery away(MessagingException why) {
        return new Delivery(Outcome.AWAY, told(why));
    }

    /** The recipient's address is none; no server was asked. */
    static Delivery noAddress() {
        return new Delivery(Outcome.NEVER, "");
    }

    static Delivery never(Exception why) {
        return new Delivery(Outcome.NEVER, told(why));
    }

    /** What a fault during the conversation means; where the server has said nothing, nobody knows. */
    static Delivery of(MessagingException fault) {
        for (Exception each = fault; each != null; each = next(each)) {
            int hundreds = code(each) / 100;
            if (hundreds == TEMPORARY) {
                return new Delivery(Outcome.NOT_NOW, told(each));
            }
            if (hundreds == PERMANENT) {
                return new Delivery(Outcome.NEVER, told(each));
            }
        }
        return new Delivery(Outcome.UNKNOWN, told(fault));
    }

    private static int code(Exception fault) {
        if (fault instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        return fault instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
    }

    private static Exception next(Exception fault) {
        return fault instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static String told(Exception fault) {
        return CleanText.of(String.valueOf(fault.getMessage())).strip();
    }
}
