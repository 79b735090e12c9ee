package se.samsyn.service.calendar;

import java.util.List;
import java.util.function.UnaryOperator;
import se.samsyn.domain.calendar.CalendarEvent;
import se.samsyn.domain.calendar.CalendarFile;
import se.samsyn.domain.calendar.CalendarFile.Method;

/** An event as it was when it was read, to be written into the calendars of any number of participants without asking again. */
public final class CalendarInvitation {

    private final CalendarEvent event;
    private final String online;
    private final CalendarTexts texts;
    private final UnaryOperator<String> address;
    private final Host host;

    CalendarInvitation(
            CalendarEvent event, String online, CalendarTexts texts, UnaryOperator<String> address, Host host) {
        this.event = event;
        this.online = online;
        this.texts = texts;
        this.address = address;
        this.host = host;
    }

    /**
     * The event for somebody who takes part: with the address of the online meeting if there is one. An event that is off is
     * struck out.
     */
    public String request(Attendee attendee) {
        return event.isOff() ? cancel(attendee) : file(Method.REQUEST, attendee, online);
    }

    /** Strikes the event out for somebody: it is off, or they no longer take part. */
    public String cancel(Attendee attendee) {
        return file(Method.CANCEL, attendee, null);
    }

    private String file(Method method, Attendee attendee, String where) {
        var guest = new InvitationLines.Guest(attendee, method == Method.CANCEL, where);
        InvitationLines writer = new InvitationLines(texts, address, host, guest);
        return CalendarFile.of(method, List.of(event), lines -> {}, writer::write)
                .text();
    }
}
