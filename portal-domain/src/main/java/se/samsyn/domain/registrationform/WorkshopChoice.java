package se.samsyn.domain.registrationform;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.samsyn.domain.content.Language;

/**
 * A workshop of an event's programme as it stands there now.
 *
 * @param key the programme item's, the same in every version
 * @param title in the language that was asked for, where the programme has been translated
 * @param language of the title
 * @param track where or in which track it takes place; {@code null} when the programme does not tell
 * @param seats how many may take part; {@code null} for one that is not chosen when people register
 */
public record WorkshopChoice(
        String key, String title, Language language, WorkshopTime time, String track, Integer seats) {

    /**
     * What it is called where it is chosen: "10.30–11.30 Samverkan i vardagen (Sal B)".
     *
     * @param reader whose way it is to write times
     * @param days whether the event has several days, so that the day is told too
     */
    public String label(Language reader, boolean days) {
        StringBuilder label = new StringBuilder();
        if (days && time.day() != null) {
            label.append(format("d MMM", reader).format(time.day())).append(' ');
        }
        if (time.starts() != null) {
            DateTimeFormatter clock = format(reader == Language.ENGLISH ? "HH:mm" : "HH.mm", reader);
            label.append(clock.format(time.starts()));
            if (time.ends() != null) {
                label.append('–').append(clock.format(time.ends()));
            }
            label.append(' ');
        }
        label.append(title);
        if (track != null && !track.isBlank()) {
            label.append(" (").append(track.strip()).append(')');
        }
        return label.toString();
    }

    private static DateTimeFormatter format(String pattern, Language language) {
        return DateTimeFormatter.ofPattern(
                pattern, language == Language.ENGLISH ? Locale.UK : Locale.forLanguageTag("sv"));
    }

    AnswerChoice choice(Language reader, boolean days) {
        return new AnswerChoice(key, label(reader, days), seats, time, language);
    }
}
