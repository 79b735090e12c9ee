package se.samsyn.service.event;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.event.EventTime;
import se.samsyn.service.content.ContentWriter;

/** Begins events in somebody's name, for callers inside the service layer; the web goes through {@link EventService}. */
@Stateless
public class EventWriter {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ContentWriter contents;

    /** Begins a new event with a first draft and gives its id. Times are local, in Swedish time. */
    public long create(String title, EventKind kind, LocalDateTime starts, LocalDateTime ends, String by) {
        if (ends.isBefore(starts)) {
            throw new InvalidInputException("endsAt", "error.end_before_start");
        }
        EventTime.skippedOf(starts, ends, false, Event.STOCKHOLM).stream()
                .findFirst()
                .ifPresent(field -> {
                    throw new InvalidInputException(field, "error.time_skipped");
                });
        long itemId = contents.create(ContentType.EVENT, title, null, by);
        ContentItem item = em.find(ContentItem.class, itemId);
        em.persist(new Event(item, kind, starts, ends, clock.instant()));
        em.flush();
        return itemId;
    }
}
