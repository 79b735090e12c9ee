package se.samsyn.service.calendar;

import java.util.function.UnaryOperator;
import se.samsyn.domain.calendar.CalendarEvent;
import se.samsyn.domain.calendar.CalendarLines;
import se.samsyn.domain.text.EmailAddress;

/** Writes an event for one participant, who has accepted already: by registering. */
final class InvitationLines extends EventLines {

    private final CalendarTexts texts;
    private final Guest guest;

    InvitationLines(CalendarTexts texts, UnaryOperator<String> address, Host host, Guest guest) {
        super(texts, address, host);
        this.texts = texts;
        this.guest = guest;
    }

    /**
     * Whom the entry is for.
     *
     * @param leaving whether the entry is struck out for them
     * @param online where they take part from afar, or {@code null}
     */
    record Guest(Attendee attendee, boolean leaving, String online) {}

    @Override
    void writeAttendee(CalendarLines lines) {
        String state = guest.leaving() ? "" : ";PARTSTAT=ACCEPTED";
        lines.line(
                "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT" + state + ";RSVP=FALSE;CN="
                        + CalendarLines.quoted(guest.attendee().name()),
                "mailto:" + EmailAddress.sendable(guest.attendee().email()));
    }

    @Override
    boolean isOff(CalendarEvent event) {
        return guest.leaving() || super.isOff(event);
    }

    @Override
    String joining() {
        boolean nowhere = guest.online() == null || guest.online().isBlank();
        return nowhere ? null : texts.of("online.join", guest.online());
    }
}
