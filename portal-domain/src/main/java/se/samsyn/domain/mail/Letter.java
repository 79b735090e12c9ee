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
 * @param unsubscribe where the recipient asks for no more such letters, as an address of a page or of a mailbox
 *     ({@code mailto:}), or {@code null}
 */
public record Letter(
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

    public Letter {
        String line = subject.replaceAll("\\s+", " ").strip();
        subject = line.length() <= SUBJECT_LENGTH ? line : line.substring(0, SUBJECT_LENGTH - 1) + "…";
    }

    /** The same letter with an entry for the recipient's calendar, as an iCalendar file with a method. */
    public Letter withCalendar(String file) {
        return new Letter(key, recipient, subject, language, text, html, file, replyTo, unsubscribe);
    }

    /** The same letter, whose answers go to an address of their own; {@code null} for the sender's. */
    public Letter withReplyTo(String address) {
        return new Letter(key, recipient, subject, language, text, html, calendar, address, unsubscribe);
    }

    /** The same letter, which says where one asks for no more of its kind. */
    public Letter withUnsubscribe(String address) {
        return new Letter(key, recipient, subject, language, text, html, calendar, replyTo, address);
    }

    /** A letter in plain text and in HTML. */
    public static Letter of(String key, String recipient, String subject, Language language, LetterBody body) {
        return new Letter(
                key, recipient, subject, language, body.text(), body.html(subject, language), null, null, null);
    }

    /** A letter in plain text, in Swedish. */
    public static Letter plain(String key, String recipient, String subject, String text) {
        return new Letter(key, recipient, subject, Language.SWEDISH, text, null, null, null, null);
    }
}
