package se.samsyn.service.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Set;
import java.util.regex.Pattern;
import se.samsyn.domain.event.Event;

/** Days as the text files write them: {@code 2020-02-11}, or {@code +12} and {@code -3} counted from today. */
record DemoDays(LocalDate today, Instant now) {

    private static final Pattern COUNTED = Pattern.compile("[+-]\\d+");
    // Those with a date of their own; the ones that follow Easter are left to the reader's forbearance.
    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(6, 6),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));
    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);

    static DemoDays at(Instant now) {
        return new DemoDays(LocalDate.ofInstant(now, Event.STOCKHOLM), now);
    }

    LocalDate day(String text) {
        return COUNTED.matcher(text).matches() ? today.plusDays(Integer.parseInt(text)) : LocalDate.parse(text);
    }

    /** The day for an event that lasts some more days: nobody meets on days off, and what is over stays over. */
    LocalDate workday(String text, long moreDays) {
        LocalDate day = day(text);
        int step = text.startsWith("-") ? -1 : 1;
        while (COUNTED.matcher(text).matches() && hasDayOff(day, moreDays)) {
            day = day.plusDays(step);
        }
        return day;
    }

    private static boolean hasDayOff(LocalDate first, long moreDays) {
        return first.datesUntil(first.plusDays(moreDays + 1)).anyMatch(DemoDays::isDayOff);
    }

    /** The morning of the day, and never later than now. */
    Instant morning(LocalDate day) {
        Instant morning = day.atTime(OFFICE_OPENS).atZone(Event.STOCKHOLM).toInstant();
        return morning.isBefore(now) ? morning : now;
    }

    private static boolean isDayOff(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || HOLIDAYS.contains(MonthDay.from(day));
    }
}
