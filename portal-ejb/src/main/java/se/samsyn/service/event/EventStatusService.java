package se.samsyn.service.event;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EDITOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventChange;
import se.samsyn.domain.event.EventUndo;
import se.samsyn.service.content.ContentService;

/**
 * Puts events off, calls them off, and takes back what has just been changed, be it of time or place. Each act shows on the
 * event's page at once and in calendars, and is told within its transaction ({@link EventPostponed}, {@link EventCancelled} …).
 * For {@link EventUndo#TIME} the last one can be taken back, and nobody has been told by mail.
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class EventStatusService {

    private static final int REASON_LENGTH = 500;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    @Inject
    private ContentService contents;

    @Inject
    private EventRows rows;

    @Inject
    private ProgrammeTimes programmes;

    @Inject
    private jakarta.enterprise.event.Event<Object> news;

    /** Puts the event off without a new time; registration closes, and the page says why if there is a reason. */
    public void postpone(long itemId, String reason) {
        Event event = locked(itemId);
        turn(event, "status: POSTPONED", at -> event.postpone(known(reason), at), id -> new EventPostponed(itemId, id));
    }

    /**
     * Calls the event off; its page stays, with notice, reason and date.
     *
     * @throws InvalidInputException without a reason
     */
    public void cancel(long itemId, String reason) {
        if (known(reason) == null) {
            throw new InvalidInputException("reason", "error.required");
        }
        Event event = locked(itemId);
        turn(event, "status: CANCELLED", at -> event.cancel(known(reason), at), id -> new EventCancelled(itemId, id));
    }

    /** Takes a cancellation or a postponement back, however long ago it was. */
    public void reinstate(long itemId) {
        Event event = locked(itemId);
        turn(event, "status: PLANNED", event::reinstate, id -> new EventReinstated(itemId, id));
    }

    private void turn(Event event, String what, Consumer<Instant> act, LongFunction<Object> told) {
        EventChange change = event.logLine(clock.instant(), caller(), what);
        em.persist(change);
        em.flush(); // The line gets its number.
        programmes.forget(event.getId());
        em.merge(event.undo(change, clock.instant()));
        act.accept(clock.instant());
        news.fire(told.apply(change.getId()));
    }

    /** The last change of status if there is still time to take it back. */
    public Optional<EventUndo> undoable(long itemId) {
        contents.item(itemId);
        return Optional.ofNullable(em.find(EventUndo.class, itemId)).filter(undo -> undo.isPossibleAt(clock.instant()));
    }

    /**
     * Takes the last move, postponement or cancellation back, before anybody has been told by mail.
     *
     * @throws ConflictException when it is too late
     */
    public void undo(long itemId) {
        Event event = locked(itemId);
        EventUndo undo = undoable(itemId).orElseThrow(() -> new ConflictException("error.undo_too_late"));
        restore(event, undo);
    }

    /** Until when what this event has passed on to others of its series can be taken back; empty when it cannot. */
    public Optional<Instant> spreadUndoable(long itemId) {
        contents.item(itemId);
        return spreadTo(itemId).stream()
                .map(id -> em.find(EventUndo.class, id).getPossibleUntil())
                .min(Comparator.naturalOrder());
    }

    /**
     * Takes back the times and places that this event has passed on to others of its series; gives how many have theirs again.
     *
     * @throws ConflictException when it is too late
     */
    public int undoSpread(long itemId) {
        contents.item(itemId);
        int restored = 0;
        for (Long id : spreadTo(itemId)) {
            Event event = locked(id);
            // Read after the row was taken: it may have been changed once more.
            EventUndo undo = em.find(EventUndo.class, id);
            if (undo != null && Objects.equals(undo.getSpreadFrom(), itemId) && undo.isPossibleAt(clock.instant())) {
                restore(event, undo);
                restored++;
            }
        }
        if (restored == 0) {
            throw new ConflictException("error.undo_too_late");
        }
        return restored;
    }

    private List<Long> spreadTo(long itemId) {
        return em.createQuery("""
                        select u.eventId from EventUndo u where u.spreadFrom = :model and u.possibleUntil > :now
                        order by u.eventId""", Long.class)
                .setParameter("model", itemId)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    private void restore(Event event, EventUndo undo) {
        event.restore(undo, clock.instant());
        if (undo.isOfTimeOrPlace()) {
            programmes.restore(event.getId());
        }
        em.persist(event.logLine(clock.instant(), caller(), "status: UNDONE"));
        em.remove(undo);
        news.fire(new EventChangeUndone(event.getId(), undo.getChangeId()));
    }

    private Event locked(long itemId) {
        contents.item(itemId);
        return rows.locked(itemId);
    }

    private static String known(String reason) {
        String words = reason == null ? "" : reason.strip();
        return words.isEmpty() ? null : words.substring(0, Math.min(REASON_LENGTH, words.length()));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
