package se.samsyn.domain.registration;

import java.time.Instant;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.domain.event.EventTitle;

/**
 * A registration as the person sees it by their link.
 *
 * @param title the event's, in the language of the page
 * @param position on the waiting list, from 1; 0 for those who are not on it
 * @param listStopped whether no more offers are made
 * @param at the moment it was looked at
 */
public record MyRegistration(
        Registration registration, Event event, EventTitle title, long position, boolean listStopped, Instant at) {

    /** Whether a seat waits for the person's answer. */
    public boolean isOffered() {
        return registration.isOfferedAt(at) && isOpen();
    }

    /** What has become of it; an offer that has ended says so before the clock has passed it on. */
    public RegistrationState state() {
        boolean ended = registration.getState() == RegistrationState.OFFERED && !registration.isOfferedAt(at);
        return ended ? RegistrationState.EXPIRED : registration.getState();
    }

    /** Whether the person has a seat at an event that is still to end. */
    public boolean isExpected() {
        return state() == RegistrationState.CONFIRMED
                && event.getStatus() != EventStatus.CANCELLED
                && !event.isOverAt(at);
    }

    /** Whether the person is going to come to a room, and so has a code to show there. */
    public boolean isToCheckIn() {
        return isExpected() && event.getVenue().isSomewhere();
    }

    /** Whether the event takes place at the time that stands there. */
    public boolean isDated() {
        return event.getStatus() != EventStatus.CANCELLED && event.getStatus() != EventStatus.POSTPONED;
    }

    /** Whether the person may change or withdraw. */
    public boolean isChangeable() {
        return state().isActive() && isOpen();
    }

    private boolean isOpen() {
        return !RegistrationSettings.hasBegun(event, at) && event.getStatus() != EventStatus.CANCELLED;
    }
}
