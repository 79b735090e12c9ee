package se.samsyn.service.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventTitle;
import se.samsyn.domain.registration.ChosenAnswer;
import se.samsyn.domain.registration.MyRegistration;
import se.samsyn.domain.registration.Participant;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registration.RegistrationAct;
import se.samsyn.domain.registration.RegistrationSettings;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.domain.registration.TypedRegistration;
import se.samsyn.domain.registrationform.ChangedChoice;
import se.samsyn.domain.registrationform.RegistrationForm;
import se.samsyn.domain.registrationform.TypedAnswers;
import se.samsyn.service.event.EventTitles;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.participantmail.PersonalLinks;
import se.samsyn.service.participantmail.RegistrationMails;
import se.samsyn.service.registrationform.RegistrationAnswers;

/** What somebody may see and do who has the personal link of a registration. */
@Stateless
@PermitAll
public class MyRegistrationService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private PersonalLinkAccess people;

    @Inject
    private PersonalLinks links;

    @Inject
    private SeatAllocation allocation;

    @Inject
    private RegistrationIntake intake;

    @Inject
    private Participants participants;

    @Inject
    private RegistrationAnswers answers;

    @Inject
    private RegistrationMails mails;

    @Inject
    private EventTitles titles;

    @Inject
    private Clock clock;

    /** The registration of the link, as its person sees it; empty for a link that is not genuine. */
    public Optional<MyRegistration> find(String link, Language language) {
        return links.read(link).flatMap(people::byRef).map(found -> shown(found, language));
    }

    /** What the person of the registration has answered to the questions of the event's form. */
    public TypedAnswers answers(MyRegistration mine) {
        return answers.of(mine.registration().getId());
    }

    /** The choices with seats that the person has made, as readers of the language know them. */
    public List<ChosenAnswer> chosen(MyRegistration mine, Language language) {
        Registration registration = mine.registration();
        return answers.chosen(
                registration.getId(),
                answers.form(registration.getEventId(), language).seated());
    }

    private MyRegistration shown(Registration found, Language language) {
        Instant now = clock.instant();
        Event event = em.find(Event.class, found.getEventId());
        RegistrationSettings settings = em.find(RegistrationSettings.class, found.getEventId());
        EventTitle title = titles.of(found.getEventId(), language);
        if (found.getMunicipality() != null) {
            found.getMunicipality().getName();
        }
        boolean stopped = settings == null || settings.isListStopped(event, now);
        return new MyRegistration(found, event, title, position(found), stopped, now);
    }

    private long position(Registration registration) {
        if (registration.getState() != RegistrationState.WAITING) {
            return 0;
        }
        return 1
                + em.createQuery("""
                        select count(r) from Registration r where r.eventId = :event and r.state = :waiting
                        and (r.priority > :priority or (r.priority = :priority and r.number < :number))""", Long.class)
                        .setParameter("event", registration.getEventId())
                        .setParameter("waiting", RegistrationState.WAITING)
                        .setParameter("priority", registration.getPriority())
                        .setParameter("number", registration.getNumber())
                        .getSingleResult();
    }

    /**
     * Changes what the person has said about themselves; the address stays, they are known by it.
     *
     * @throws InvalidInputException when something typed is wrong, or their new category or choice has no seat left
     */
    public void change(String link, TypedRegistration typed, FormToken token) {
        people.act(link, token, (registration, locked) -> {
            RegistrationForm form = answers.form(registration.getEventId(), registration.getLanguage());
            Participant participant = participants.of(typed, form, true);
            intake.requireSeatAs(participant.category(), registration, locked);
            registration.describe(participant, locked.now());
            var choices = ChangedChoice.of(form, answers.of(registration.getId()), typed.answers());
            answers.replace(registration, form, typed.answers());
            em.persist(registration.logLine(RegistrationAct.CHANGED, null, null, locked.now()));
            mails.changed(registration, locked, choices);
            allocation.promoteFromWaitingList(locked);
        });
    }

    /** The person does not come, does not wait any more, or does not want the seat they were offered. */
    public void withdraw(String link, FormToken token) {
        people.act(link, token, (registration, locked) -> {
            registration.withdraw(locked.now());
            em.persist(registration.logLine(RegistrationAct.WITHDRAWN, null, null, locked.now()));
            mails.tell("withdrawn", registration, locked);
            allocation.promoteFromWaitingList(locked);
        });
    }

    /**
     * The person takes the seat that was offered.
     *
     * @throws ConflictException when the offer has ended
     */
    public void accept(String link, FormToken token) {
        people.act(link, token, (registration, locked) -> {
            registration.accept(locked.now());
            em.persist(registration.logLine(RegistrationAct.ACCEPTED, null, null, locked.now()));
            mails.tell("confirmed", registration, locked);
        });
    }
}
