package se.samsyn.service.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.registration.RegistrationSettings;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.domain.registration.SeatBook;

/** The lock of an event, which whoever gives or takes its seats holds until their transaction ends (decision 0022). */
@ApplicationScoped
public class EventLock {

    // An advisory lock queues those who wait. Waiting for the row alone, they would all be woken by every commit, to
    // wait once more.
    private static final String IN_LINE =
            "with line as materialized (select pg_advisory_xact_lock(hashtextextended('seats:' || ?1, 0))) ";

    // The row is locked, and whatever is read afterwards was committed before.
    private static final String LOCK = IN_LINE
            + "select s.event_id from line, registration_settings s where s.event_id = ?1 for no key update of s";

    // The number and the lock in one.
    private static final String NEXT_NUMBER = IN_LINE
            + "update registration_settings s set last_number = s.last_number + 1 from line where s.event_id = ?1"
            + " returning s.last_number";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Locks the event and takes its next number; nothing where nobody has settled how people register. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<LockedEvent> takeWithNumber(long eventId) {
        return take(NEXT_NUMBER, eventId);
    }

    /** Locks the event; nothing where nobody has settled how people register. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<LockedEvent> take(long eventId) {
        return take(LOCK, eventId);
    }

    private Optional<LockedEvent> take(String lock, long eventId) {
        List<?> rows = em.createNativeQuery(lock).setParameter(1, eventId).getResultList();
        return rows.stream().findFirst().map(number -> look(eventId, ((Number) number).intValue()));
    }

    private LockedEvent look(long eventId, int number) {
        Instant now = clock.instant();
        Event event = em.find(Event.class, eventId);
        RegistrationSettings settings = em.find(RegistrationSettings.class, eventId);
        return new LockedEvent(event, settings, book(event, settings, now), now, number);
    }

    /** Who has seats now. */
    public SeatBook book(Event event, RegistrationSettings settings, Instant now) {
        // Counts every state, for the database's sake; those that hold no seat are passed over later.
        List<SeatBook.Count> counts = em.createQuery("""
                        select new se.samsyn.domain.registration.SeatBook.Count(r.state, r.category, count(r))
                        from Registration r where r.eventId = :event
                        and (r.offerExpiresAt is null or r.offerExpiresAt > :now or r.state <> :offered)
                        group by r.state, r.category""", SeatBook.Count.class)
                .setParameter("event", event.getId())
                .setParameter("offered", RegistrationState.OFFERED)
                .setParameter("now", now)
                .getResultList();
        return SeatBook.of(event.getSeats(), settings.getQuotas(), counts);
    }
}
