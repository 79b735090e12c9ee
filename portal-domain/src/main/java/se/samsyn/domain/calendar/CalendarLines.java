package se.samsyn.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * The lines of an iCalendar file: escaped, ended with CR LF, and folded at 75 octets without cutting a letter in two.
 *
 * <pre>{@code
 * new CalendarLines().line("BEGIN", "VEVENT").text("SUMMARY", "Dialog; del 1").line("END", "VEVENT")
 * }</pre>
 */
public final class CalendarLines {

    /** Octets of a line without its end; RFC 5545 says 3.1. */
    private static final int LONGEST = 75;

    private static final String END = "\r\n";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final Pattern UNQUOTABLE = Pattern.compile("[\"\\p{Cntrl}]");
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private final StringBuilder lines = new StringBuilder();

    /** A line whose value stands as it is. */
    public CalendarLines line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A line with text that people wrote; left out when there is none. */
    public CalendarLines text(String name, String value) {
        return value == null || value.isBlank() ? this : line(name, escaped(value));
    }

    /** A moment of the universal clock. */
    public CalendarLines moment(String name, Instant at) {
        return line(name, UTC.format(at));
    }

    /** A moment of the clock on the wall in a zone; the file must describe the zone. */
    public CalendarLines moment(String name, LocalDateTime at, ZoneId zone) {
        return line(name + ";TZID=" + zone.getId(), local(at));
    }

    /** A whole day. */
    public CalendarLines day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }

    /** Everything written so far. */
    public String written() {
        return lines.toString();
    }

    static String local(LocalDateTime at) {
        return LOCAL.format(at);
    }

    /** A value within quotation marks, as the name of a person beside an address; the format has no way to write one in it. */
    public static String quoted(String value) {
        return '"' + UNQUOTABLE.matcher(value).replaceAll("'") + '"';
    }

    private static String escaped(String value) {
        String lineFeeds = LINE_BREAK.matcher(value.strip()).replaceAll("\n");
        return CONTROL.matcher(lineFeeds)
                .replaceAll("")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            int size = octets(letter);
            if (octets + size > LONGEST) {
                lines.append(END).append(' ');
                octets = 1; // the space counts
            }
            lines.appendCodePoint(letter);
            octets += size;
            i += Character.charCount(letter);
        }
        lines.append(END);
    }

    // In UTF-8.
    private static int octets(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        if (letter < 0x800) {
            return 2;
        }
        return letter < 0x10000 ? 3 : 4;
    }
}
