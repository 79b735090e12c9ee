package se.samsyn.service.participantmail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Function;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventUndo;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.service.event.EventCancelled;
import se.samsyn.service.event.EventChangeUndone;
import se.samsyn.service.event.EventMoved;
import se.samsyn.service.event.EventPostponed;
import se.samsyn.service.event.EventReinstated;
import se.samsyn.service.event.EventRelocated;
import se.samsyn.service.mail.Outbox;

/**
 * Tells everybody who has registered that an event has another time or place, is put off, is off, or takes place after all. The mails wait
 * as long as the change can be undone, and are taken back with it.
 */
@ApplicationScoped
class EventChangeMails {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Outbox outbox;

    @Inject
    private MailHeads heads;

    @Inject
    private RegistrationMailWriter writer;

    void moved(@Observes EventMoved change) {
        tellWithBefore("moved", change.eventId(), change.changeId());
    }

    void relocated(@Observes EventRelocated change) {
        tellWithBefore("relocated", change.eventId(), change.changeId());
    }

    private void tellWithBefore(String kind, long eventId, long changeId) {
        em.flush();
        tell(kind, em.find(EventUndo.class, eventId), eventId, changeId);
    }

    private static String occasion(long changeId) {
        return "event-change-" + changeId;
    }

    void postponed(@Observes EventPostponed change) {
        tell("postponed", change.eventId(), change.changeId());
    }

    void cancelled(@Observes EventCancelled change) {
        tell("cancelled", change.eventId(), change.changeId());
    }

    void reinstated(@Observes EventReinstated change) {
        tell("reinstated", change.eventId(), change.changeId());
    }

    void undone(@Observes EventChangeUndone change) {
        outbox.withdrawAll(RegistrationMailWriter.key(occasion(change.changeId()), ""));
    }

    private void tell(String kind, long eventId, long changeId) {
        tell(kind, null, eventId, changeId);
    }

    private void tell(String kind, EventUndo before, long eventId, long changeId) {
        em.flush();
        Event event = em.find(Event.class, eventId);
        Function<Registration, MailHead> head = heads.ofMany();
        for (Registration registration : registered(eventId)) {
            writer.tell(
                    "event_" + kind,
                    occasion(changeId),
                    registration,
                    event,
                    head,
                    read -> read.words().change(event, before),
                    EventUndo.TIME);
        }
    }

    private List<Registration> registered(long eventId) {
        return em.createQuery("""
                        select r from Registration r where r.eventId = :event and r.state in :active order by r.number""", Registration.class)
                .setParameter("event", eventId)
                .setParameter("active", RegistrationState.ACTIVE)
                .getResultList();
    }
}
