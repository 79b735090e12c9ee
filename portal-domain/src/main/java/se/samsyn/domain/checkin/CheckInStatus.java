package se.samsyn.domain.checkin;

import java.time.LocalDate;
import java.util.List;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventStatus;

/** Whether participants can be checked in. */
public enum CheckInStatus {
    OPEN,
    /** The event is on another day. */
    NOT_TODAY,
    /** The event does not take place, or nobody knows when. */
    OFF;

    /** Whether participants can be checked in to the event on a day. */
    public static CheckInStatus of(Event event, LocalDate day) {
        if (event.getStatus() == EventStatus.CANCELLED || event.getStatus() == EventStatus.POSTPONED) {
            return OFF;
        }
        List<LocalDate> days = event.getTime().days();
        boolean within = !day.isBefore(days.get(0)) && !day.isAfter(days.get(days.size() - 1));
        return within ? OPEN : NOT_TODAY;
    }
}
