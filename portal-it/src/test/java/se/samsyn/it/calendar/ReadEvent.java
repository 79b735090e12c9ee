package se.samsyn.it.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;

/** What a calendar understands of an event. */
public record ReadEvent(String uid, int sequence, String status, Instant starts, Instant ends, String summary) {

    static {
        // It would ask a server on the internet for newer rules of the clock.
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
    }

    /** The file as ical4j reads it; refused when it breaks a rule of the format. */
    public static Calendar file(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            calendar.validate();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    /** The only event of a file, as ical4j reads it. */
    public static ReadEvent byIcal4j(String text) {
        VEvent event = (VEvent) file(text).getComponent("VEVENT").orElseThrow();
        return new ReadEvent(
                value(event, "UID"),
                Integer.parseInt(value(event, "SEQUENCE")),
                value(event, "STATUS"),
                moment(event, "DTSTART"),
                moment(event, "DTEND"),
                value(event, "SUMMARY"));
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }

    private static Instant moment(VEvent event, String name) {
        DateProperty<?> date = (DateProperty<?>) event.getProperty(name).orElseThrow();
        return ((ZonedDateTime) date.getDate()).toInstant();
    }
}
