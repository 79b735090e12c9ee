package se.samsyn.service.event;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EDITOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.EditConflict;
import se.samsyn.domain.content.Placement;
import se.samsyn.domain.event.ChangeNotice;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventChange;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.event.EventUndo;
import se.samsyn.domain.event.EventVersion;
import se.samsyn.domain.event.UnannouncedChange;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.publishing.PublishingService;

/**
 * The operational facts of events: time, place, seats. A change takes effect at once and is logged; calendars
 * hear of it only when time, place or status changes.
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class EventService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    @Inject
    private ContentService contents;

    @Inject
    private PublishingService publishing;

    @Inject
    private ContentAccess access;

    @Inject
    private EventWriter writer;

    @Inject
    private EventNews news;

    @Inject
    private EventRows rows;

    @Inject
    private EventRescheduling rescheduling;

    /** The facts of an event; empty when the item is no event. */
    @PermitAll
    public Optional<Event> find(long itemId) {
        return Optional.ofNullable(em.find(Event.class, itemId)).map(event -> {
            event.getCategories().size();
            return event;
        });
    }

    /** The event's facts to be edited, detached; {@link #save} takes them back. */
    public Event draft(long itemId) {
        contents.item(itemId);
        Event event = find(itemId).orElseThrow(() -> new NotFoundException("error.item_not_found", itemId));
        em.clear();
        return event;
    }

    /** Begins a new event with a first draft and gives its id. Times are local, in Swedish time. */
    public long create(String title, EventKind kind, LocalDateTime starts, LocalDateTime ends) {
        long itemId = writer.create(title, kind, starts, ends, caller());
        access.adopt(itemId);
        return itemId;
    }

    /**
     * Saves text and facts together, and publishes the text when asked to.
     *
     * @param notice that another time or place is to be told of; {@code null} when nobody has been asked about that
     * @throws InvalidInputException when the event ends before it starts, at a time that no clock shows, registration
     *     closes before it opens, or more seats are taken than there would be
     * @throws EditConflict when somebody else saved in the meantime; nothing is saved then
     * @throws UnannouncedChange when people would go wrong and there is no notice; nothing is saved then
     */
    public void save(ContentVersion draft, Placement placement, Event event, boolean publish, ChangeNotice notice) {
        save(event, draft, notice, () -> {
            if (publish) {
                publishing.saveAndPublish(draft, placement);
            } else {
                contents.save(draft, placement);
            }
        });
    }

    /** Saves text and facts that were put together with somebody else's; their draft is kept in the history. */
    public void saveMerged(ContentVersion draft, Placement placement, Event event, ChangeNotice notice) {
        save(event, draft, notice, () -> contents.saveMerged(draft, placement));
    }

    private void save(Event event, ContentVersion draft, ChangeNotice notice, Runnable text) {
        List<InvalidField> problems = problemsOf(event);
        problems.addAll(((EventVersion) draft).skippedTimes(event.getTime()));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        Event stored = rows.locked(event.getId());
        if (stored.getLockVersion() != event.getLockVersion()) {
            throw new EditConflict(lastChangeBy(event.getId()), clock.instant());
        }
        event.getTime().derive();
        if (rescheduling.misleads(stored, event)) {
            if (notice == null) {
                throw new UnannouncedChange();
            }
            EventUndo before = rescheduling.keep(stored, stored, EventDifference.between(stored, event), caller());
            Event changed = store(event, stored.getSeats());
            text.run(); // Before the programme follows: it is part of the text.
            rescheduling.tell(changed, before, notice);
        } else {
            log(stored, event);
            store(event, stored.getSeats());
            text.run();
        }
    }

    private void log(Event stored, Event event) {
        String changes = EventDifference.between(stored, event);
        if (event.hasOtherTimeOrPlaceThan(stored)) {
            event.calendarChanged(clock.instant());
        }
        if (!changes.isEmpty()) {
            em.persist(stored.logLine(clock.instant(), caller(), changes));
        }
    }

    private Event store(Event event, Integer seatsBefore) {
        Event stored = em.merge(event);
        em.flush();
        news.tellSeats(event, seatsBefore);
        return stored;
    }

    private static List<InvalidField> problemsOf(Event event) {
        List<InvalidField> problems = new ArrayList<>();
        if (event.getTime().endsBeforeItStarts()) {
            problems.add(InvalidField.of("endsAt", "error.end_before_start"));
        }
        event.getTime().skipped().forEach(field -> problems.add(InvalidField.of(field, "error.time_skipped")));
        event.getRegistration()
                .skipped(event.getZone())
                .forEach(field -> problems.add(InvalidField.of(field, "error.time_skipped")));
        if (event.getRegistration().closesBeforeItOpens()) {
            problems.add(InvalidField.of("registrationCloses", "error.registration_ends_first"));
        }
        return problems;
    }

    /** The log of changes, the newest first. */
    public List<EventChange> changes(long itemId) {
        contents.item(itemId);
        return em.createQuery(
                        "select c from EventChange c where c.event.id = :event order by c.at desc", EventChange.class)
                .setParameter("event", itemId)
                .setMaxResults(50)
                .getResultList();
    }

    private String lastChangeBy(long itemId) {
        return changes(itemId).stream().findFirst().map(EventChange::getBy).orElse("?");
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
