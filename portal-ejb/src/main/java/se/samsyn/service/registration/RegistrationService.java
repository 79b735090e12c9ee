package se.samsyn.service.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventTitle;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.participantmail.Invitation;
import se.samsyn.domain.registration.Participant;
import se.samsyn.domain.registration.RegistrationAvailability;
import se.samsyn.domain.registration.RegistrationSettings;
import se.samsyn.domain.registration.TypedRegistration;
import se.samsyn.domain.registrationform.ChoiceCounts;
import se.samsyn.domain.registrationform.RegistrationForm;
import se.samsyn.domain.registrationform.RegistrationQuestion;
import se.samsyn.service.event.EventTitles;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.form.FormTokens;
import se.samsyn.service.participantmail.Invitations;
import se.samsyn.service.participantmail.MailHead;
import se.samsyn.service.participantmail.MailHeads;
import se.samsyn.service.registrationform.RegistrationAnswers;
import se.samsyn.service.seat.ChoiceSeats;
import se.samsyn.service.seat.EventLock;
import se.samsyn.service.seat.LockedEvent;

/** How the public registers to events. */
@Stateless
@PermitAll
public class RegistrationService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private FormTokens tokens;

    @Inject
    private EventLock lock;

    @Inject
    private Participants participants;

    @Inject
    private RegistrationIntake intake;

    @Inject
    private RegistrationAnswers answers;

    @Inject
    private ChoiceSeats seats;

    @Inject
    private EventTitles titles;

    @Inject
    private MailHeads heads;

    @Inject
    private Invitations invitations;

    @Inject
    private Clock clock;

    /** What the public meets who wants to register now; nothing is promised by it. */
    public RegistrationAvailability standing(long eventId) {
        return standing(eventId, null);
    }

    /** What somebody meets who has the link of an invitation, or {@code null} for none. */
    public RegistrationAvailability standing(long eventId, String invitation) {
        RegistrationSettings settings = em.find(RegistrationSettings.class, eventId);
        if (settings == null || !settings.isOnline()) {
            return RegistrationAvailability.NOT_HERE;
        }
        Event event = em.find(Event.class, eventId);
        Instant now = clock.instant();
        return told(
                settings.standing(
                        event,
                        participants.offered(eventId),
                        lock.book(event, settings, now),
                        isInvited(eventId, invitation),
                        now),
                eventId,
                invitation);
    }

    // Whoever comes by an invitation that has been used is told so.
    private RegistrationAvailability told(RegistrationAvailability standing, long eventId, String invitation) {
        return standing == RegistrationAvailability.INVITED_ONLY && invitations.isUsed(eventId, invitation)
                ? RegistrationAvailability.INVITATION_USED
                : standing;
    }

    private boolean isInvited(long eventId, String link) {
        return link != null && invitations.unanswered(eventId, link).isPresent();
    }

    /** The categories that a participant of the event chooses from. */
    public List<ParticipantCategory> categories(long eventId) {
        return participants.offered(eventId);
    }

    /** What the event asks besides, for a reader of the language; a form without questions where it asks nothing. */
    public RegistrationForm form(long eventId, Language language) {
        RegistrationForm form = answers.form(eventId, language);
        form.getQuestions().size();
        return form;
    }

    /** How many days after the event a registration to it is deleted. */
    public int keepDays(long eventId) {
        RegistrationSettings settings = em.find(RegistrationSettings.class, eventId);
        return (settings == null ? new RegistrationSettings(eventId) : settings).getKeepDays();
    }

    /** How each choice of a question stands whose choices have seats of their own, by what is kept of it. */
    public Map<String, ChoiceCounts> standings(RegistrationQuestion question) {
        return question.isSeated() ? seats.standings(question.getId()) : Map.of();
    }

    /** What the event is called, in the language where there is a translation. */
    public EventTitle title(long eventId, Language language) {
        return titles.of(eventId, language);
    }

    /** The names of organisations that one may choose from, by name. */
    public List<String> organisations() {
        return participants.organisations();
    }

    /**
     * Registers somebody: a seat, a place on the waiting list, or the question to staff. They are told by mail, and only by
     * mail: the screen is the same for whoever is registered already. A double post changes nothing.
     *
     * @param invitation the link of an invitation, or {@code null} for none
     * @param language the language of the form, and of the mails from now on
     * @throws InvalidInputException when something typed is wrong, or nobody may register now
     */
    public void register(long eventId, TypedRegistration typed, String invitation, Language language, FormToken token) {
        // First, so that one connection serves the rest; a refusal gives it back.
        if (!tokens.use(token)) {
            return;
        }
        RegistrationForm form = answers.form(eventId, language);
        // Everything that needs no lock comes before it.
        Participant participant = participants.of(typed, form, true);
        MailHead head = heads.of(eventId, language);
        LockedEvent locked = lock.takeWithNumber(eventId).orElseThrow(() -> refusal(RegistrationAvailability.NOT_HERE));
        // Asked for after the event was locked: of two who come by the same invitation the second finds it answered.
        Optional<Invitation> invited =
                invitation == null ? Optional.empty() : invitations.unanswered(eventId, invitation);
        RegistrationAvailability door =
                locked.settings().availability(locked.event(), invited.isPresent(), locked.now());
        if (!door.isOpen()) {
            throw refusal(told(door, eventId, invitation));
        }
        intake.receive(participant, language, null, head, locked, registration -> {
            invited.ifPresent(registration::answer);
            answers.keep(registration, form, typed.answers());
        });
    }

    private static InvalidInputException refusal(RegistrationAvailability standing) {
        return new InvalidInputException(null, standing.refusal());
    }
}
