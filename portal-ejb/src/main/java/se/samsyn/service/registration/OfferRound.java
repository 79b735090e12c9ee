package se.samsyn.service.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import se.samsyn.service.seat.EventLock;

/** One event after the other, each in a transaction of its own, so that no event is locked for long. */
@ApplicationScoped
class OfferRound {

    private static final String EVENTS = """
            select distinct r.event_id from registration r join event e on e.item_id = r.event_id
            where (r.state = 'OFFERED' and r.offer_expires_at <= ?1) or (r.state = 'WAITING' and e.start_instant > ?1)""";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private SeatAllocation allocation;

    @Inject
    private EventLock lock;

    @Inject
    private Clock clock;

    /** The events where somebody waits or an offer has ended. */
    @Transactional
    List<Long> events() {
        List<?> rows = em.createNativeQuery(EVENTS)
                .setParameter(1, Timestamp.from(clock.instant()))
                .getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Ends and makes offers at one event; gives how many were told. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int at(long eventId) {
        return lock.take(eventId).map(allocation::promoteFromWaitingList).orElse(0);
    }
}
