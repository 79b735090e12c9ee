package se.samsyn.service.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;
import se.samsyn.domain.mail.Mail;
import se.samsyn.domain.text.EmailAddress;

/** A mail as it travels. Every attempt has the same id, so that mail programs show a doubled one once. */
final class MailMessage extends MimeMessage {

    private static final String UTF_8 = "UTF-8";

    private final String id;

    private MailMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    /**
     * A mail to be handed over.
     *
     * @param sender the address that it comes from
     * @param name whom it comes from, where the address does not say so itself
     */
    static MailMessage of(Mail mail, Session session, String sender, String name) throws MessagingException {
        InternetAddress from = named(address(sender), name);
        MailMessage message = new MailMessage(session, "<" + nameOf(mail) + "@" + domain(from) + ">");
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, address(mail.getRecipient()));
        InternetAddress answerer = answerer(mail.getReplyTo());
        if (answerer != null) {
            message.setReplyTo(new InternetAddress[] {answerer});
        }
        if (mail.getUnsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.getUnsubscribe() + ">");
        }
        message.setSubject(mail.getSubject(), UTF_8);
        message.setSentDate(Date.from(mail.getCreatedAt()));
        // No answers from holiday robots.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.getLanguage().tag());
        if (mail.getHtml() == null && mail.getCalendar() == null) {
            message.setText(mail.getText(), UTF_8);
        } else {
            message.setContent(allForms(mail));
        }
        message.saveChanges();
        return message;
    }

    private static MimeMultipart allForms(Mail mail) throws MessagingException {
        MimeMultipart forms = new MimeMultipart("alternative");
        forms.addBodyPart(text(mail.getText(), "plain"));
        if (mail.getHtml() != null) {
            forms.addBodyPart(text(mail.getHtml(), "html"));
        }
        return mail.getCalendar() == null ? forms : CalendarParts.beside(forms, mail.getCalendar());
    }

    private static MimeBodyPart text(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    private static InternetAddress address(String text) throws MessagingException {
        InternetAddress address = new InternetAddress(text, true);
        address.setAddress(EmailAddress.sendable(address.getAddress()));
        if (!address.getAddress().chars().allMatch(sign -> sign < 0x80)) {
            throw new AddressException("Not in ASCII");
        }
        return address;
    }

    // A mail is not held back because its answers would not arrive.
    private static InternetAddress answerer(String replyTo) {
        try {
            return replyTo == null ? null : address(replyTo);
        } catch (MessagingException e) {
            return null;
        }
    }

    private static InternetAddress named(InternetAddress address, String name) throws MessagingException {
        try {
            String own = address.getPersonal();
            return new InternetAddress(address.getAddress(), own == null ? name : own, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("every JVM has UTF-8", e);
        }
    }

    private static String domain(InternetAddress from) {
        return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    }

    private static UUID nameOf(Mail mail) {
        return UUID.nameUUIDFromBytes((mail.getKey() + mail.getCreatedAt()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
