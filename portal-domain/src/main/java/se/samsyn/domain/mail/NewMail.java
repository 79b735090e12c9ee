package se.samsyn.domain.mail;

import se.samsyn.domain.content.Language;

/**
 * What somebody shall be told by mail.
 *
 * @param key what it tells about, such as {@code review-due:anna:2026-03-01}; the same key is never mailed twice. It stands
 *     in logs and lists, so it holds no personal data but user names.
 * @param html the same in HTML, or {@code null} for plain text only
 * @param calendar an iCalendar file for the recipient's calendar, or {@code null}
 * @param replyTo the address that answers go to, or {@code null} for the sender's
 * @param unsubscribe where the recipient asks for no more such mails, as an address of a page or of a mailbox
 *     ({@code mailto:}), or {@code null}
 */
public record NewMail(
        String key,
        String recipient,
        String subject,
        Language language,
        String text,
        String html,
        String calendar,
        String replyTo,
        String unsubscribe) {

    private static final int SUBJECT_LENGTH = 200;

    public NewMail {
        String line = subject.replaceAll("\\s+", " ").strip();
        subject = line.length() <= SUBJECT_LENGTH ? line : line.substring(0, SUBJECT_LENGTH - 1) + "…";
    }

    /** The same mail with an entry for the recipient's calendar, as an iCalendar file with a method. */
    public NewMail withCalendar(String file) {
        return new NewMail(key, recipient, subject, language, text, html, file, replyTo, unsubscribe);
    }

    /** The same mail, whose answers go to an address of their own; {@code null} for the sender's. */
    public NewMail withReplyTo(String address) {
        return new NewMail(key, recipient, subject, language, text, html, calendar, address, unsubscribe);
    }

    /** The same mail, which says where one asks for no more of its kind. */
    public NewMail withUnsubscribe(String address) {
        return new NewMail(key, recipient, subject, language, text, html, calendar, replyTo, address);
    }

    /** A mail in plain text and in HTML. */
    public static NewMail of(String key, String recipient, String subject, Language language, MailBody body) {
        return new NewMail(
                key, recipient, subject, language, body.text(), body.html(subject, language), null, null, null);
    }

    /** A mail in plain text, in Swedish. */
    public static NewMail plain(String key, String recipient, String subject, String text) {
        return new NewMail(key, recipient, subject, Language.SWEDISH, text, null, null, null, null);
    }
}
