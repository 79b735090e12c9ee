package se.samsyn.domain.event;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.field.FieldValues;

/**
 * How the programme follows when its event is moved: as many days later, and as many minutes where the event lasts as long as
 * before. Times are local, in the event's zone.
 */
public final class ProgrammeMove {

    private final Span before;
    private final Span after;
    private final long days;
    private final long minutes;

    private ProgrammeMove(Span before, Span after) {
        this.before = before;
        this.after = after;
        days = ChronoUnit.DAYS.between(before.from().toLocalDate(), after.from().toLocalDate());
        boolean hours = !before.dateOnly() && !after.dateOnly() && before.minutes() == after.minutes();
        minutes = hours ? ChronoUnit.MINUTES.between(before.from().plusDays(days), after.from()) : 0;
    }

    // From the first to the last moment, or through all of the days.
    private record Span(LocalDateTime from, LocalDateTime to, boolean dateOnly) {

        long minutes() {
            return ChronoUnit.MINUTES.between(from, to);
        }

        boolean hasDayOf(ProgrammeItem item) {
            var day = item.dayOr(from.toLocalDate());
            return !day.isBefore(from.toLocalDate()) && !day.isAfter(to.toLocalDate());
        }

        boolean holds(ProgrammeItem item) {
            if (!hasDayOf(item)) {
                return false;
            }
            LocalTime starts = item.getStarts();
            LocalTime ends = item.getEnds() == null ? starts : item.getEnds();
            if (dateOnly || starts == null || from.equals(to)) {
                return true;
            }
            var day = item.dayOr(from.toLocalDate());
            return !day.atTime(starts).isBefore(from) && !day.atTime(ends).isAfter(to);
        }
    }

    /** From the time that an event had to the one that it has now. */
    public static ProgrammeMove of(EventTime before, EventTime after) {
        return new ProgrammeMove(span(before), span(after));
    }

    /** From the time that an event had before it was moved to the one that it has now. */
    public static ProgrammeMove of(EventUndo before, EventTime after) {
        return new ProgrammeMove(new Span(before.getStartsAt(), before.getEndsAt(), before.isDateOnly()), span(after));
    }

    private static Span span(EventTime time) {
        return new Span(time.getStartsAt(), time.getEndsAt(), time.isDateOnly());
    }

    /** Whether nothing can follow, since the event begins when it did. */
    public boolean isNone() {
        return days == 0 && minutes == 0;
    }

    /**
     * Lets an item follow. One that stands on one of the new days already stays there, one that would pass midnight keeps its hours.
     *
     * @return whether it takes place at another time now
     */
    public boolean apply(ProgrammeItem item) {
        boolean there = item.getDay() != null && after.hasDayOf(item) && !before.hasDayOf(item);
        return !isNone() && !there && item.follow(days, minutes);
    }

    /** The titles of the items that took place within the event's time, and would not any more. */
    public List<String> leftBehind(List<ProgrammeItem> programme, boolean following) {
        List<String> titles = new ArrayList<>();
        for (ProgrammeItem item : programme) {
            ProgrammeItem moved = FieldValues.copy(item, new ProgrammeItem());
            if (following) {
                apply(moved);
            }
            if (before.holds(item) && !after.holds(moved)) {
                titles.add(item.getTitle());
            }
        }
        return titles;
    }
}
