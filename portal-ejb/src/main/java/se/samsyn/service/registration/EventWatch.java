package se.samsyn.service.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.service.event.EventChangeUndone;
import se.samsyn.service.event.EventMoved;
import se.samsyn.service.event.SeatsChanged;

/** What changes of an event mean for those who have registered. */
@ApplicationScoped
class EventWatch {

    @Inject
    private RegistrationDesk desk;

    /**
     * Added seats go to the waiting list.
     *
     * @throws InvalidInputException when more seats are taken than there would be: nobody loses a seat
     */
    void seatsChanged(@Observes SeatsChanged change) {
        desk.take(change.eventId()).ifPresent(taken -> {
            int held = taken.book().plan().takenInAll();
            if (change.seats() != null && change.seats() < held) {
                throw new InvalidInputException("seats", "error.seats_taken", held);
            }
            desk.passOn(taken);
        });
    }

    /** Nobody registers for a new time by mistake: registration is closed until staff open it again. */
    void moved(@Observes EventMoved move) {
        desk.take(move.eventId()).ifPresent(taken -> taken.settings().pause(move.changeId()));
    }

    void undone(@Observes EventChangeUndone undo) {
        desk.take(undo.eventId()).ifPresent(taken -> taken.settings().undone(undo.changeId()));
    }
}
