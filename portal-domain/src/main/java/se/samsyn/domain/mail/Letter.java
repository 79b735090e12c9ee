package se.samsyn.domain.mail;

import se.samsyn.domain.content.Language;

/**
 * What somebody shall be told by mail.
 *
 * @param key what it tells about, such as {@code review-due:anna:2026-03-01}; the same key is never mailed twice. It stands
 *     in logs and lists, so it holds no personal data but user names.
 * @param html the same in HTML, or {@code null} for plain text only
 * @param calendar an iCalendar file for the recipient's calendar, or {@code null}
 */
public record Letter(
        String key, String recipient, String subject, Language language, String text, String html, String calendar) {

    private static final int SUBJECT_LENGTH = 200;

    public Letter {
        String line = subject.replaceAll("\\s+", " ").strip();
        subject = line.length() <= SUBJECT_LENGTH ? line : line.substring(0, SUBJECT_LENGTH - 1) + "…";
    }

    /** The same letter with an entry for the recipient's calendar, as an iCalendar file with a method. */
    public Letter withCalendar(String file) {
        return new Letter(key, recipient, subject, language, text, html, file);
    }

    /** A letter in plain text and in HTML. */
    public static Letter of(String key, String recipient, String subject, Language language, LetterBody body) {
        return new Letter(key, recipient, subject, language, body.text(), body.html(subject, language), null);
    }

    /** A letter in plain text, in Swedish. */
    public static Letter plain(String key, String recipient, String subject, String text) {
        return new Letter(key, recipient, subject, Language.SWEDISH, text, null, null);
    }
}
