package se.samsyn.service.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventUndo;
import se.samsyn.service.event.EventChangeUndone;
import se.samsyn.service.event.EventMoved;
import se.samsyn.service.event.SeatsChanged;
import se.samsyn.service.registrationform.FormSaved;
import se.samsyn.service.seat.EventLock;

/** What changes of an event mean for those who have registered. */
@ApplicationScoped
class EventWatch {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private SeatAllocation allocation;

    @Inject
    private EventLock lock;

    /**
     * Added seats go to the waiting list.
     *
     * @throws InvalidInputException when more seats are taken than there would be: nobody loses a seat
     */
    void seatsChanged(@Observes SeatsChanged change) {
        lock.take(change.eventId()).ifPresent(locked -> {
            int held = locked.book().plan().takenInAll();
            if (change.seats() != null && change.seats() < held) {
                throw new InvalidInputException("seats", "error.seats_taken", held);
            }
            allocation.promoteFromWaitingList(locked);
        });
    }

    /** Seats of choices go to those who wait for them. */
    void formSaved(@Observes FormSaved form) {
        lock.take(form.eventId()).ifPresent(allocation::promoteFromWaitingList);
    }

    /** Nobody registers for a new day by mistake: registration is closed until staff open it again. */
    void moved(@Observes EventMoved move) {
        EventUndo before = em.find(EventUndo.class, move.eventId());
        Event event = em.find(Event.class, move.eventId());
        if (before.getStartsAt().toLocalDate().equals(event.getStartsAt().toLocalDate())) {
            return; // The day that they chose.
        }
        lock.take(move.eventId()).ifPresent(locked -> locked.settings().pause(move.changeId()));
    }

    void undone(@Observes EventChangeUndone undo) {
        lock.take(undo.eventId()).ifPresent(locked -> locked.settings().undone(undo.changeId()));
    }
}
