package se.samsyn.service.event;

import static se.samsyn.service.content.StaffRoles.ADMINISTRATOR;
import static se.samsyn.service.content.StaffRoles.EDITOR;
import static se.samsyn.service.content.StaffRoles.EVENT_MANAGER;
import static se.samsyn.service.content.StaffRoles.PUBLISHER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventChange;
import se.samsyn.domain.event.EventTime;
import se.samsyn.domain.event.EventUndo;
import se.samsyn.service.content.ContentService;

/**
 * Moves events, puts them off, calls them off. Each act shows on the event's page at once and in calendars, and is told
 * within its transaction ({@link EventMoved}, {@link EventCancelled} …). For {@link EventUndo#TIME} the last one can be taken
 * back, and nobody has been told by mail. Times are local, in the event's zone.
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
    private jakarta.enterprise.event.Event<Object> news;

    /**
     * Gives the event a new time; the page shows the old one beside it.
     *
     * @throws InvalidInputException when it would end before it starts, or no clock shows one of the times
     */
    public void move(long itemId, LocalDateTime starts, LocalDateTime ends, String reason) {
        if (ends.isBefore(starts)) {
            throw new InvalidInputException("moveEndsAt", "error.end_before_start");
        }
        Event event = locked(itemId);
        boolean dateOnly = event.isDateOnly();
        EventTime.skippedOf(starts, ends, dateOnly, event.getZone()).stream()
                .findFirst()
                .ifPresent(which -> refuse(which.equals("startsAt") ? "moveStartsAt" : "moveEndsAt"));
        String what = "startsAt: " + event.getStartsAt() + " → " + starts;
        turn(event, what, at -> event.moveTo(starts, ends, known(reason), at), id -> new EventMoved(itemId, id));
    }

    private static void refuse(String field) {
        throw new InvalidInputException(field, "error.time_skipped");
    }

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
        EventChange change = event.logLine(now(), caller(), what);
        em.persist(change);
        em.flush(); // The line gets its number.
        em.merge(event.undo(change, now()));
        act.accept(now());
        news.fire(told.apply(change.getId()));
    }

    /** The last change of status if there is still time to take it back. */
    public Optional<EventUndo> undoable(long itemId) {
        contents.item(itemId);
        return Optional.ofNullable(em.find(EventUndo.class, itemId)).filter(undo -> undo.isPossibleAt(now()));
    }

    /**
     * Takes the last move, postponement or cancellation back, before anybody has been told by mail.
     *
     * @throws ConflictException when it is too late
     */
    public void undo(long itemId) {
        Event event = locked(itemId);
        EventUndo undo = undoable(itemId).orElseThrow(() -> new ConflictException("error.undo_too_late"));
        event.restore(undo, now());
        em.persist(event.logLine(now(), caller(), "status: UNDONE"));
        em.remove(undo);
        news.fire(new EventChangeUndone(itemId, undo.getChangeId()));
    }

    private Event locked(long itemId) {
        contents.item(itemId);
        return rows.locked(itemId);
    }

    private static String known(String reason) {
        String words = reason == null ? "" : reason.strip();
        return words.isEmpty() ? null : words.substring(0, Math.min(REASON_LENGTH, words.length()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
