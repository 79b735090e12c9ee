package se.samsyn.domain.registration;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import se.samsyn.domain.event.Event;

/**
 * The hours in which people can be expected to answer: weekdays 8–17, Swedish time. Public holidays count as weekdays.
 *
 * <p>Nine office hours after Friday 16.00 is Monday 16.00; after Saturday it is Monday 17.00.
 */
public final class OfficeHours {

    static final LocalTime OPENS = LocalTime.of(8, 0);
    static final LocalTime CLOSES = LocalTime.of(17, 0);

    private OfficeHours() {}

    /** The moment when so much of office hours has passed. */
    public static Instant after(Instant from, Duration time) {
        ZonedDateTime at = nextOpen(from.atZone(Event.STOCKHOLM));
        Duration left = time;
        Duration today = Duration.between(at, at.with(CLOSES));
        while (left.compareTo(today) > 0) {
            left = left.minus(today);
            at = nextOpen(at.with(CLOSES));
            today = Duration.between(at, at.with(CLOSES));
        }
        return at.plus(left).toInstant();
    }

    private static ZonedDateTime nextOpen(ZonedDateTime at) {
        if (isWeekday(at) && at.toLocalTime().isBefore(CLOSES)) {
            return at.toLocalTime().isBefore(OPENS) ? at.with(OPENS) : at;
        }
        ZonedDateTime next = at.plusDays(1).with(OPENS);
        while (!isWeekday(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isWeekday(ZonedDateTime at) {
        return at.getDayOfWeek() != DayOfWeek.SATURDAY && at.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
