package se.samsyn.service.event;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.event.Event;

/** Takes events to change them, one change at a time. */
@Dependent
class EventRows {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    Event locked(long itemId) {
        // The item's row is locked for both: PostgreSQL locks no outer join, and an event reads its municipality by
        // one.
        em.find(ContentItem.class, itemId, LockModeType.PESSIMISTIC_WRITE);
        Event event = em.find(Event.class, itemId);
        if (event == null) {
            throw new NotFoundException("error.item_not_found", itemId);
        }
        em.refresh(event); // Whoever held the lock may have changed it since it was read.
        return event;
    }
}
