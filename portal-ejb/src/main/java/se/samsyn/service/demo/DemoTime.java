package se.samsyn.service.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * When an event is, as the text files write it: {@code +12 09:00-16:00}, {@code +30..+31 10:00-15:00} or, for the date
 * only, {@code +45}.
 */
record DemoTime(LocalDateTime startsAt, LocalDateTime endsAt, boolean dateOnly) {

    static DemoTime of(String text, DemoDays days) {
        String[] parts = text.split(" ");
        String[] ends = parts[0].split("\\.\\.");
        long moreDays = ends.length > 1 ? ChronoUnit.DAYS.between(days.day(ends[0]), days.day(ends[1])) : 0;
        LocalDate first = days.workday(ends[0], moreDays);
        LocalDate last = first.plusDays(moreDays);
        if (parts.length == 1) {
            return new DemoTime(first.atStartOfDay(), last.atStartOfDay(), true);
        }
        String[] times = parts[1].split("-");
        return new DemoTime(first.atTime(LocalTime.parse(times[0])), last.atTime(LocalTime.parse(times[1])), false);
    }
}
