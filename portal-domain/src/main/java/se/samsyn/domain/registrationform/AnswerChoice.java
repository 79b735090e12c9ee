package se.samsyn.domain.registrationform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samsyn.domain.content.Language;

/**
 * Something to choose.
 *
 * @param value what is kept of who has chosen it: the label itself, of a workshop its key
 * @param seats how many may choose it; {@code null} for as many as want to
 * @param time of a workshop; {@code null} for everything else
 * @param language of the label
 */
public record AnswerChoice(String value, String label, Integer seats, WorkshopTime time, Language language) {

    // "Samverkan i vardagen; 20"
    private static final Pattern WITH_SEATS = Pattern.compile("(.*\\S)\\s*;\\s*(\\d{1,5})");

    /** A choice that is known by its words. */
    public AnswerChoice(String label, Integer seats) {
        this(label, label, seats, null, Language.SWEDISH);
    }

    /** The choice of a line as staff write it: its label, and after a semicolon its seats if they are limited. */
    static AnswerChoice of(String line) {
        Matcher limited = WITH_SEATS.matcher(line);
        return limited.matches()
                ? new AnswerChoice(limited.group(1), Integer.valueOf(limited.group(2)))
                : new AnswerChoice(line, null);
    }

    /** Whether something stands behind a semicolon that is no number of seats. */
    static boolean hasUnclearSeats(String line) {
        return line.indexOf(';') >= 0 && !WITH_SEATS.matcher(line).matches();
    }

    /** How many seats are left when so many have one, at least none; {@code null} when they are not limited. */
    public Integer left(long taken) {
        return seats == null ? null : (int) Math.max(0, seats - taken);
    }

    /** Whether nobody can choose both, since they take place at once. */
    public boolean overlaps(AnswerChoice other) {
        return time != null && other.time != null && time.overlaps(other.time);
    }
}
