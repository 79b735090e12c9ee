package se.samsyn.domain.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A whole iCalendar file.
 *
 * @param text its lines, to be sent as UTF-8
 * @param changedAt when something in it last changed
 */
public record CalendarFile(String text, Instant changedAt) {

    private static final String PRODUCT = "-//Samsyn//Samsyn//SV";

    /** What a file is for. */
    public enum Method {
        /** Anybody may have it. */
        PUBLISH,
        /** A participant gets their event. */
        REQUEST,
        /** A participant's event is called off, or they no longer take part. */
        CANCEL
    }

    /**
     * Puts a file together.
     *
     * @param head writes what stands before the events, if anything
     * @param each writes an event from its beginning to its end
     */
    public static CalendarFile of(
            Method method,
            Collection<CalendarEvent> events,
            Consumer<CalendarLines> head,
            BiConsumer<CalendarEvent, CalendarLines> each) {
        CalendarLines lines = new CalendarLines();
        lines.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", PRODUCT)
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", method.name());
        head.accept(lines);
        zones(events).forEach(zone -> ZoneLines.write(ZoneId.of(zone), lines));
        events.forEach(event -> each.accept(event, lines));
        lines.line("END", "VCALENDAR");
        return new CalendarFile(lines.written(), lastChange(events));
    }

    private static Set<String> zones(Collection<CalendarEvent> events) {
        return events.stream()
                .filter(event -> !event.dateOnly())
                .map(event -> event.zone().getId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Instant lastChange(Collection<CalendarEvent> events) {
        return events.stream()
                .map(CalendarEvent::changedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
