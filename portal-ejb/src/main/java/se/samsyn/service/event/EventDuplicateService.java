package se.samsyn.service.event;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EDITOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventTime;
import se.samsyn.domain.event.EventVersion;
import se.samsyn.domain.participantmail.ParticipantMails;
import se.samsyn.domain.registration.RegistrationSettings;
import se.samsyn.domain.registrationform.RegistrationForm;
import se.samsyn.service.content.DuplicateChange;
import se.samsyn.service.content.DuplicateService;

/**
 * Plans an event from an earlier one: its text in every language, its programme moved to the new days, its organisers, place
 * and seats, how people register and what they are asked. What was shown and what came out of the earlier event stay there, and so does everybody who registered.
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class EventDuplicateService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private DuplicateService copies;

    @Inject
    private EventService events;

    /**
     * Plans the event for a new time and gives its id; nobody but the staff sees it.
     *
     * @param title in Swedish; a translation keeps the earlier event's until somebody has written another
     * @param starts local, in the event's zone
     * @throws InvalidInputException without a title, when it would end before it starts, or at a time that no clock shows
     */
    public long duplicate(long itemId, String title, LocalDateTime starts, LocalDateTime ends) {
        Event earlier = events.find(itemId).orElseThrow(() -> new NotFoundException("error.item_not_found", itemId));
        check(earlier, title, starts, ends);
        long days = ChronoUnit.DAYS.between(earlier.getStartsAt().toLocalDate(), starts.toLocalDate());
        long copy = copies.duplicate(itemId, new DuplicateChange() {
            @Override
            public String title(ContentVersion source) {
                return source.getLanguage() == Language.SWEDISH ? title.strip() : source.getTitle();
            }

            @Override
            public void prepare(ContentVersion draft) {
                ((EventVersion) draft).planAnew(days);
            }

            @Override
            public void plan(Event facts) {
                facts.planFor(starts, ends);
            }
        });
        copyRegistration(itemId, copy);
        return copy;
    }

    private void copyRegistration(long from, long to) {
        RegistrationSettings settings = em.find(RegistrationSettings.class, from);
        if (settings != null) {
            em.persist(settings.copyFor(to));
        }
        RegistrationForm form = em.find(RegistrationForm.class, from);
        if (form != null) {
            em.persist(form.copyFor(to));
        }
        ParticipantMails mails = em.find(ParticipantMails.class, from);
        if (mails != null) {
            em.persist(mails.copyFor(to));
        }
    }

    private static void check(Event earlier, String title, LocalDateTime starts, LocalDateTime ends) {
        if (title == null || title.isBlank() || title.strip().length() > ContentVersion.TITLE_LENGTH) {
            throw new InvalidInputException("title", "error.required");
        }
        if (ends.isBefore(starts)) {
            throw new InvalidInputException("endsAt", "error.end_before_start");
        }
        EventTime.skippedOf(starts, ends, earlier.isDateOnly(), earlier.getZone()).stream()
                .findFirst()
                .ifPresent(field -> {
                    throw new InvalidInputException(field, "error.time_skipped");
                });
    }
}
