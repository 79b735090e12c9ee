package se.samsyn.domain.registration;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something to choose.
 *
 * @param seats how many may choose it; {@code null} for as many as want to
 */
public record AnswerChoice(String label, Integer seats) {

    // "Samverkan i vardagen; 20"
    private static final Pattern WITH_SEATS = Pattern.compile("(.*\\S)\\s*;\\s*(\\d{1,5})");

    /** The choice of a line as staff write it: its label, and after a semicolon its seats if they are limited. */
    static AnswerChoice of(String line) {
        Matcher limited = WITH_SEATS.matcher(line);
        return limited.matches()
                ? new AnswerChoice(limited.group(1), Integer.valueOf(limited.group(2)))
                : new AnswerChoice(line, null);
    }

    /** How many seats are left when so many have chosen it, at least none; {@code null} when they are not limited. */
    public Integer left(long taken) {
        return seats == null ? null : (int) Math.max(0, seats - taken);
    }
}
