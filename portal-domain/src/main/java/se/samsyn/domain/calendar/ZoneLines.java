package se.samsyn.domain.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A zone as an iCalendar file describes it: its offsets, and the rules by which the clock is changed. */
final class ZoneLines {

    /** Since when Europe changes its clocks by the rules of today; no event of the portal is older. */
    private static final int FIRST_YEAR = 1996;

    private static final int WEEK = 7;

    private final CalendarLines lines;

    private ZoneLines(CalendarLines lines) {
        this.lines = lines;
    }

    static void write(ZoneId zone, CalendarLines lines) {
        lines.line("BEGIN", "VTIMEZONE").line("TZID", zone.getId());
        ZoneRules rules = zone.getRules();
        ZoneLines writer = new ZoneLines(lines);
        if (rules.getTransitionRules().isEmpty()) {
            writer.withoutChange(rules.getOffset(LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0)));
        } else {
            rules.getTransitionRules().forEach(writer::change);
        }
        lines.line("END", "VTIMEZONE");
    }

    private void withoutChange(ZoneOffset always) {
        lines.line("BEGIN", "STANDARD")
                .line("DTSTART", "19700101T000000")
                .line("TZOFFSETFROM", offset(always))
                .line("TZOFFSETTO", offset(always))
                .line("END", "STANDARD");
    }

    private void change(ZoneOffsetTransitionRule rule) {
        ZoneOffsetTransition first = rule.createTransition(FIRST_YEAR);
        String kind = rule.getOffsetAfter().equals(rule.getStandardOffset()) ? "STANDARD" : "DAYLIGHT";
        lines.line("BEGIN", kind)
                .line("DTSTART", CalendarLines.local(first.getDateTimeBefore()))
                .line("RRULE", "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + day(rule))
                .line("TZOFFSETFROM", offset(rule.getOffsetBefore()))
                .line("TZOFFSETTO", offset(rule.getOffsetAfter()))
                .line("END", kind);
    }

    // The last Sunday is -1SU, the second 2SU; one from the 25th on, in a month of 31 days, is the last.
    private static String day(ZoneOffsetTransitionRule rule) {
        int from = rule.getDayOfMonthIndicator();
        if (rule.getDayOfWeek() == null) {
            return ";BYMONTHDAY=" + from;
        }
        String weekday = rule.getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                .substring(0, 2)
                .toUpperCase(Locale.ROOT);
        if (from == -1 || from == rule.getMonth().minLength() - WEEK + 1) {
            return ";BYDAY=-1" + weekday;
        }
        if (List.of(1, 8, 15, 22).contains(from)) {
            return ";BYDAY=" + (from / WEEK + 1) + weekday;
        }
        String days =
                IntStream.range(from, from + WEEK).mapToObj(String::valueOf).collect(Collectors.joining(","));
        return ";BYMONTHDAY=" + days + ";BYDAY=" + weekday;
    }

    // "+0100"
    private static String offset(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        return sign + twoDigits(minutes / 60) + twoDigits(minutes % 60);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
