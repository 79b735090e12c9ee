package se.samsyn.service.registration;

import static se.samsyn.service.content.StaffRoles.ADMINISTRATOR;
import static se.samsyn.service.content.StaffRoles.EVENT_MANAGER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.BiConsumer;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.domain.registration.Participant;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registration.RegistrationAct;
import se.samsyn.domain.registration.RegistrationChange;
import se.samsyn.domain.registration.RegistrationForm;
import se.samsyn.domain.registration.RegistrationStanding;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.domain.registration.TypedRegistration;
import se.samsyn.service.content.ContentAccess;
import se.samsyn.service.registration.RegistrationDesk.OpenDesk;

/**
 * What event managers and administrators do with registrations. They may touch those of the events that they may write;
 * others are not found for them. Every act is logged with who did it.
 */
@Stateless
@RolesAllowed({EVENT_MANAGER, ADMINISTRATOR})
public class ParticipantService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private ContentAccess access;

    @Inject
    private RegistrationDesk desk;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Participants participants;

    @Inject
    private RegistrationAnswers answers;

    @Inject
    private RegistrationLetters letters;

    /**
     * Registers somebody who has asked for it by other ways; they get the same letters. The window of time and
     * invitations do not count for staff, seats do: when none is left the person waits.
     *
     * @throws InvalidInputException when something typed is wrong, the address is registered already, or nobody can come
     */
    public void register(long eventId, TypedRegistration typed, Language language) {
        access.requireMayWrite(eventId);
        RegistrationForm form = answers.form(eventId);
        List<InvalidField> problems = typed.problems(participants.offered(eventId));
        problems.addAll(typed.answers().problems(form, false));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        Participant participant = participants.of(typed);
        LetterHead head = letters.head(eventId, language);
        OpenDesk taken = desk.takeNumber(eventId)
                .orElseThrow(() -> new InvalidInputException(null, RegistrationStanding.NOT_HERE.refusal()));
        if (taken.event().getStatus() == EventStatus.CANCELLED) {
            throw new InvalidInputException(null, RegistrationStanding.CANCELLED.refusal());
        }
        if (taken.event().isOverAt(taken.now())) {
            throw new InvalidInputException(null, RegistrationStanding.HELD.refusal());
        }
        Registration registration = arrivals.receive(participant, language, caller(), head, taken)
                .orElseThrow(() -> new InvalidInputException("email", "registration_error.registered"));
        answers.keep(registration, form, typed.answers());
    }

    /** Says yes: a seat if there is one that nobody waits for, else the waiting list by the order of arrival. */
    public void approve(long id) {
        act(id, (registration, taken) -> {
            requireState(registration, RegistrationState.AWAITING_APPROVAL);
            arrivals.seat(registration, taken);
            log(registration, RegistrationAct.APPROVED, null, taken);
            letters.approved(registration, taken.event(), taken.book());
        });
    }

    /** Says no. */
    public void refuse(long id, String reason) {
        act(id, (registration, taken) -> {
            registration.refuse(taken.now());
            log(registration, RegistrationAct.REFUSED, reason, taken);
            letters.tell("refused", registration, taken.event());
        });
    }

    /** Takes a registration back for the person; their seat goes to the waiting list. */
    public void withdraw(long id, String reason) {
        act(id, (registration, taken) -> {
            registration.withdraw(taken.now());
            log(registration, RegistrationAct.WITHDRAWN, reason, taken);
            letters.tell("withdrawn", registration, taken.event());
            desk.passOn(taken);
        });
    }

    /**
     * Puts somebody first on the waiting list.
     *
     * @throws InvalidInputException without a reason
     */
    public void moveUp(long id, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidInputException("reason", "error.required");
        }
        act(id, (registration, taken) -> {
            Integer highest = em.createQuery(
                            "select max(r.priority) from Registration r where r.eventId = :event and r.state = :waiting",
                            Integer.class)
                    .setParameter("event", registration.getEventId())
                    .setParameter("waiting", RegistrationState.WAITING)
                    .getSingleResult();
            registration.moveUp((highest == null ? 0 : highest) + 1, taken.now());
            log(registration, RegistrationAct.MOVED_UP, reason, taken);
        });
    }

    /**
     * Offers a free seat to somebody who waits, whoever is before them; near the start, when the list has stopped, this is
     * how staff go on by hand. The offer ends when the event begins, if not before.
     *
     * @throws ConflictException when no seat is free
     */
    public void offer(long id) {
        act(id, (registration, taken) -> {
            requireState(registration, RegistrationState.WAITING);
            if (!taken.book().plan().hasSeatFor(registration.getCategory())) {
                throw new ConflictException("error.no_seat_free");
            }
            desk.offer(registration, taken, caller());
        });
    }

    private void act(long id, BiConsumer<Registration, OpenDesk> deed) {
        Long eventId = em.createQuery("select r.eventId from Registration r where r.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> unknown(id));
        access.requireMayWrite(eventId);
        OpenDesk taken = desk.take(eventId).orElseThrow(() -> unknown(id));
        if (taken.event().isOverAt(taken.now())) {
            throw new ConflictException(RegistrationStanding.HELD.refusal());
        }
        // Read after the desk was taken: nobody else decides about it now.
        deed.accept(em.find(Registration.class, id), taken);
    }

    private void log(Registration registration, RegistrationAct act, String reason, OpenDesk taken) {
        if (reason != null && reason.length() > RegistrationChange.REASON_LENGTH) {
            throw new InvalidInputException("reason", "error.too_long", RegistrationChange.REASON_LENGTH);
        }
        em.persist(registration.logLine(act, caller(), reason, taken.now()));
    }

    private static void requireState(Registration registration, RegistrationState state) {
        if (registration.getState() != state) {
            throw new ConflictException("registration_error.overtaken");
        }
    }

    private static NotFoundException unknown(long id) {
        return new NotFoundException("registration_error.unknown", id);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
