package se.samsyn.service.participantmail;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.participantmail.MailRound;
import se.samsyn.domain.participantmail.MailSchedule;
import se.samsyn.domain.participantmail.ParticipantMails;
import se.samsyn.domain.participantmail.ScheduledMailKind;
import se.samsyn.domain.registration.RegistrationSettings;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.persistence.Merge;

/** What participants get by mail before and after an event, for those who may write the event. */
@Stateless
@RolesAllowed({EVENT_MANAGER, ADMINISTRATOR})
public class ParticipantMailService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private ContentAccess access;

    @Inject
    private MailRounds rounds;

    @Inject
    private Clock clock;

    /** What staff have chosen, to be edited; {@link #save} takes it back. */
    public ParticipantMails settings(long eventId) {
        access.requireMayWrite(eventId);
        if (em.find(Event.class, eventId) == null) {
            throw new NotFoundException("error.item_not_found", eventId);
        }
        ParticipantMails stored = rounds.plan(eventId);
        em.clear();
        return stored;
    }

    /** Saves what staff have chosen; it takes effect at once. */
    public void save(ParticipantMails settings) {
        access.requireMayWrite(settings.getEventId());
        Merge.ofForm(em, settings);
    }

    /** When mails will leave, or have left; nothing for an event that nobody can register to. */
    public List<MailSchedule> outlook(long eventId) {
        access.requireMayWrite(eventId);
        if (em.find(RegistrationSettings.class, eventId) == null) {
            return List.of();
        }
        Event event = em.find(Event.class, eventId);
        ParticipantMails settings = rounds.plan(eventId);
        Instant now = clock.instant();
        return List.of(
                sent(event, ScheduledMailKind.REMINDER, settings.reminder(event, now)),
                sent(event, ScheduledMailKind.THANKS, settings.thanks(event, now)));
    }

    private MailSchedule sent(Event event, ScheduledMailKind kind, MailSchedule otherwise) {
        return em.createQuery("""
                        select n from MailRound n where n.eventId = :event and n.kind = :kind and n.forStart = :start""", MailRound.class)
                .setParameter("event", event.getId())
                .setParameter("kind", kind)
                .setParameter("start", event.getStartInstant())
                .getResultStream()
                .findFirst()
                .map(MailRound::outlook)
                .orElse(otherwise);
    }
}
