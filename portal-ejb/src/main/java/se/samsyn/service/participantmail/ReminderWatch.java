package se.samsyn.service.participantmail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.samsyn.domain.participantmail.ScheduledMailKind;
import se.samsyn.service.event.EventCancelled;
import se.samsyn.service.event.EventMoved;
import se.samsyn.service.event.EventPostponed;

/** Nobody is reminded of what no longer holds, even if the reminder was on its way out. */
@ApplicationScoped
class ReminderWatch {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private ScheduledMails mails;

    void moved(@Observes EventMoved change) {
        stop(change.eventId());
    }

    void postponed(@Observes EventPostponed change) {
        stop(change.eventId());
    }

    void cancelled(@Observes EventCancelled change) {
        stop(change.eventId());
    }

    // If the change is taken back, the reminder is decided anew; whoever has it already is not told twice.
    private void stop(long eventId) {
        if (mails.withdrawReminders(eventId) > 0) {
            em.createQuery("delete from MailRound n where n.eventId = :event and n.kind = :reminder")
                    .setParameter("event", eventId)
                    .setParameter("reminder", ScheduledMailKind.REMINDER)
                    .executeUpdate();
        }
    }
}
