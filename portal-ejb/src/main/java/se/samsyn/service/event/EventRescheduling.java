package se.samsyn.service.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.event.ChangeNotice;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventChange;
import se.samsyn.domain.event.EventUndo;

/**
 * The one way in which an event that people know of gets another time or place, whatever page asks for it: what was is kept
 * to be had back, and everybody who has registered is written to when that is no longer possible.
 */
@ApplicationScoped
class EventRescheduling {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ProgrammeTimes programmes;

    @Inject
    private jakarta.enterprise.event.Event<Object> news;

    /** Whether people know of the event, and would go wrong if it became like this without a word. */
    boolean misleads(Event stored, Event wanted) {
        return stored.misleadsIfChangedTo(wanted, clock.instant()) && isKnown(stored.getId());
    }

    // It stands on the site, or somebody has registered.
    private boolean isKnown(long eventId) {
        return (Boolean) em.createNativeQuery("""
                        select exists (select 1 from content_version v where v.item_id = ?1 and v.language = 'sv' and %s)
                        or exists (select 1 from registration r where r.event_id = ?1
                            and r.state in ('AWAITING_APPROVAL', 'CONFIRMED', 'WAITING', 'OFFERED'))""".formatted(LivePeriod.SQL.contains("v", "?2")))
                .setParameter(1, eventId)
                .setParameter(2, Timestamp.from(clock.instant()))
                .getSingleResult();
    }

    /**
     * Keeps what the event was; to be handed to {@link #tell} when it has its new time or place.
     *
     * @param before the event as it was, which may be the event itself as long as it has not been changed
     */
    EventUndo keep(Event event, Event before, String what, String by) {
        EventChange line = event.logLine(clock.instant(), by, what);
        em.persist(line);
        em.flush(); // The line gets its number.
        programmes.forget(event.getId());
        return em.merge(before.undo(line, clock.instant()).ofTimeOrPlace());
    }

    /** The event has its new time or place: its programme follows if it is to, and others are told. */
    void tell(Event event, EventUndo before, ChangeNotice notice) {
        event.changedFrom(before, notice.reason(), clock.instant());
        em.flush();
        if (notice.withProgramme()) {
            programmes.follow(event, before);
        }
        boolean moved = before.hasOtherTimeThan(event);
        news.fire(
                moved
                        ? new EventMoved(event.getId(), before.getChangeId())
                        : new EventRelocated(event.getId(), before.getChangeId()));
    }
}
