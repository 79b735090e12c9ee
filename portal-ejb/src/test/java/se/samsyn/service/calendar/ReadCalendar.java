package se.samsyn.service.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;

/** A calendar file as two programs by different hands understand it. */
final class ReadCalendar {

    static {
        // It would ask a server on the internet for newer rules of the clock.
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
    }

    private final Calendar calendar;
    private final ICalendar other;

    private ReadCalendar(String text) throws IOException, ParserException {
        calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate();
        other = Biweekly.parse(text).first();
    }

    static ReadCalendar of(String text) {
        try {
            return new ReadCalendar(text);
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    /** The only event, read by ical4j. */
    VEvent event() {
        return (VEvent) calendar.getComponent("VEVENT").orElseThrow();
    }

    /** The only event, read by biweekly. */
    biweekly.component.VEvent otherEvent() {
        return other.getEvents().get(0);
    }

    String value(String property) {
        return event().getProperty(property).map(Property::getValue).orElse(null);
    }

    String method() {
        return calendar.getProperty("METHOD").map(Property::getValue).orElse(null);
    }

    /** When the event starts, as both readers say. */
    Instant start() {
        Instant start = instant("DTSTART");
        Instant again = otherEvent().getDateStart().getValue().toInstant();
        if (!start.equals(again)) {
            throw new AssertionError("ical4j reads " + start + ", biweekly " + again);
        }
        return start;
    }

    /** When the event ends, as both readers say. */
    Instant end() {
        Instant end = instant("DTEND");
        Instant again = otherEvent().getDateEnd().getValue().toInstant();
        if (!end.equals(again)) {
            throw new AssertionError("ical4j reads " + end + ", biweekly " + again);
        }
        return end;
    }

    private Instant instant(String property) {
        DateProperty<?> date = (DateProperty<?>) event().getProperty(property).orElseThrow();
        Temporal at = date.getDate();
        return ((ZonedDateTime) at).toInstant();
    }

    int warnings() {
        return other.validate(biweekly.ICalVersion.V2_0).getWarnings().size();
    }
}
