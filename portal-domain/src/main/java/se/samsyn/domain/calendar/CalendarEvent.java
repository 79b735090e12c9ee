package se.samsyn.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.event.EventMode;
import se.samsyn.domain.event.EventStatus;

/**
 * An event as a calendar gets it: what the public may know, in one language.
 *
 * @param uid its identity in every calendar
 * @param changedAt when its facts or its text last changed
 * @param path where its page is
 * @param startsAt local time in {@code zone}
 * @param endsAt local time in {@code zone}; the last day of an event with dates only
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant changedAt,
        String path,
        String title,
        String lead,
        EventKind kind,
        EventStatus status,
        String statusReason,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        ZoneId zone,
        boolean dateOnly,
        EventMode mode,
        String place,
        String address) {

    /** Whether it does not take place at the time that stands there. */
    public boolean isOff() {
        return status == EventStatus.CANCELLED || status == EventStatus.POSTPONED;
    }

    /** Identity, number and time: what a calendar decides by. */
    public void writeTime(CalendarLines lines) {
        lines.line("UID", uid)
                .moment("DTSTAMP", changedAt)
                .moment("LAST-MODIFIED", changedAt)
                .line("SEQUENCE", String.valueOf(sequence));
        if (dateOnly) {
            LocalDate dayAfter = endsAt.toLocalDate().plusDays(1);
            lines.day("DTSTART", startsAt.toLocalDate()).day("DTEND", dayAfter);
        } else {
            lines.moment("DTSTART", startsAt, zone);
            if (endsAt.isAfter(startsAt)) { // Nobody knows the end otherwise.
                lines.moment("DTEND", endsAt, zone);
            }
        }
    }
}
