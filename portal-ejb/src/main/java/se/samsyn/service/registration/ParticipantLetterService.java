package se.samsyn.service.registration;

import static se.samsyn.service.content.StaffRoles.ADMINISTRATOR;
import static se.samsyn.service.content.StaffRoles.EVENT_MANAGER;

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
import se.samsyn.domain.registration.LetterKind;
import se.samsyn.domain.registration.LetterOutlook;
import se.samsyn.domain.registration.LetterRound;
import se.samsyn.domain.registration.ParticipantLetters;
import se.samsyn.domain.registration.RegistrationSettings;
import se.samsyn.service.content.ContentAccess;
import se.samsyn.service.persistence.Merge;

/** What participants get by mail before and after an event, for those who may write the event. */
@Stateless
@RolesAllowed({EVENT_MANAGER, ADMINISTRATOR})
public class ParticipantLetterService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private ContentAccess access;

    @Inject
    private Clock clock;

    /** What staff have chosen, to be edited; {@link #save} takes it back. */
    public ParticipantLetters settings(long eventId) {
        access.requireMayWrite(eventId);
        if (em.find(Event.class, eventId) == null) {
            throw new NotFoundException("error.item_not_found", eventId);
        }
        ParticipantLetters stored = stored(eventId);
        em.clear();
        return stored;
    }

    /** Saves what staff have chosen; it takes effect at once. */
    public void save(ParticipantLetters settings) {
        access.requireMayWrite(settings.getEventId());
        Merge.ofForm(em, settings);
    }

    /** When letters will leave, or have left; nothing for an event that nobody can register to. */
    public List<LetterOutlook> outlook(long eventId) {
        access.requireMayWrite(eventId);
        if (em.find(RegistrationSettings.class, eventId) == null) {
            return List.of();
        }
        Event event = em.find(Event.class, eventId);
        ParticipantLetters settings = stored(eventId);
        Instant now = clock.instant();
        return List.of(
                sent(event, LetterKind.REMINDER, settings.reminder(event, now)),
                sent(event, LetterKind.THANKS, settings.thanks(event, now)));
    }

    private ParticipantLetters stored(long eventId) {
        ParticipantLetters stored = em.find(ParticipantLetters.class, eventId);
        return stored == null ? new ParticipantLetters(eventId) : stored;
    }

    private LetterOutlook sent(Event event, LetterKind kind, LetterOutlook otherwise) {
        return em.createQuery("""
                        select n from LetterRound n where n.eventId = :event and n.kind = :kind and n.forStart = :start""", LetterRound.class)
                .setParameter("event", event.getId())
                .setParameter("kind", kind)
                .setParameter("start", event.getStartInstant())
                .getResultStream()
                .findFirst()
                .map(LetterRound::outlook)
                .orElse(otherwise);
    }
}
