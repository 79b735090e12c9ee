package se.samsyn.service.registration;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.domain.registration.Participant;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registration.RegistrationAct;
import se.samsyn.domain.registration.RegistrationAvailability;
import se.samsyn.domain.registration.RegistrationChange;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.domain.registration.TypedRegistration;
import se.samsyn.domain.registrationform.ChangedChoice;
import se.samsyn.domain.registrationform.RegistrationForm;
import se.samsyn.domain.registrationform.TypedAnswers;
import se.samsyn.service.participantmail.MailHead;
import se.samsyn.service.participantmail.MailHeads;
import se.samsyn.service.participantmail.RegistrationMails;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.registrationform.RegistrationAnswers;
import se.samsyn.service.seat.ChoiceSeats;
import se.samsyn.service.seat.EventLock;
import se.samsyn.service.seat.LockedEvent;

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
    private SeatAllocation allocation;

    @Inject
    private EventLock lock;

    @Inject
    private RegistrationIntake intake;

    @Inject
    private Participants participants;

    @Inject
    private RegistrationAnswers answers;

    @Inject
    private ChoiceSeats choices;

    @Inject
    private MailHeads heads;

    @Inject
    private RegistrationMails mails;

    @Inject
    private Clock clock;

    /**
     * Registers somebody who has asked for it by other ways; they get the same mails. The window of time and
     * invitations do not count for staff, seats do: when none is left the person waits.
     *
     * @throws InvalidInputException when something typed is wrong, the address is registered already, or nobody can come
     */
    public void register(long eventId, TypedRegistration typed, Language language) {
        access.requireMayWrite(eventId);
        RegistrationForm form = answers.form(eventId);
        Participant participant = participants.of(typed, form, false);
        MailHead head = heads.of(eventId, language);
        LockedEvent locked = lock.takeWithNumber(eventId)
                .orElseThrow(() -> new InvalidInputException(null, RegistrationAvailability.NOT_HERE.refusal()));
        if (locked.event().getStatus() == EventStatus.CANCELLED) {
            throw new InvalidInputException(null, RegistrationAvailability.CANCELLED.refusal());
        }
        if (locked.event().isOverAt(locked.now())) {
            throw new InvalidInputException(null, RegistrationAvailability.HELD.refusal());
        }
        intake.receive(
                        participant,
                        language,
                        caller(),
                        head,
                        locked,
                        registration -> answers.keep(registration, form, typed.answers()))
                .orElseThrow(() -> new InvalidInputException("email", "registration_error.registered"));
    }

    /** Says yes: a seat if there is one that nobody waits for, else the waiting list by the order of arrival. */
    public void approve(long id) {
        act(id, (registration, locked) -> {
            require(registration.getState() == RegistrationState.AWAITING_APPROVAL);
            intake.seat(registration, locked);
            if (registration.holdsSeatAt(locked.now())) {
                choices.seat(registration, answers.form(registration.getEventId()));
            }
            log(registration, RegistrationAct.APPROVED, null, locked);
            mails.approved(registration, locked);
        });
    }

    /** Says no; the person hears of it when that can no longer be taken back. */
    public void refuse(long id, String reason) {
        act(id, (registration, locked) -> {
            registration.refuse(locked.now());
            log(registration, RegistrationAct.REFUSED, reason, locked);
            mails.refused(registration, locked);
        });
    }

    /** Whether a refusal can still be taken back. */
    public boolean isRefusalUndoable(long id) {
        return registration(id).isRefusalUndoableAt(clock.instant());
    }

    /**
     * Takes a refusal back, before the person has heard of it; the registration awaits approval again.
     *
     * @throws ConflictException when it is too late, or the person has registered anew
     */
    public void undoRefusal(long id) {
        act(id, (registration, locked) -> {
            if (participants
                    .active(registration.getEventId(), registration.getEmail())
                    .isPresent()) {
                throw new ConflictException("registration_error.registered");
            }
            registration.undoRefusal(locked.now());
            mails.withdrawRefusal(registration);
            log(registration, RegistrationAct.REFUSAL_UNDONE, null, locked);
        });
    }

    /** What staff may put right of what is known of a participant, as it is; see {@link #correct}. */
    public TypedRegistration known(long id) {
        Registration registration = registration(id);
        RegistrationForm form = answers.form(registration.getEventId());
        return TypedRegistration.of(registration, TypedAnswers.NONE.corrected(form, answers.of(id)));
    }

    /**
     * Puts right who a participant is and what they have chosen, and tells them; other answers stay. Of somebody with a
     * protected identity, what is left empty stays.
     *
     * @throws InvalidInputException when something typed is wrong, the address is somebody else's, or there is no seat in the
     *     category or the workshop
     */
    public void correct(long id, TypedRegistration typed) {
        act(id, (registration, locked) -> {
            require(registration.getState().isActive());
            RegistrationForm form = answers.form(registration.getEventId());
            TypedAnswers before = answers.of(id);
            TypedAnswers after = before.corrected(form, typed.answers());
            TypedRegistration whole = registration.isProtectedIdentity() ? typed.over(registration) : typed;
            Participant participant = participants.of(whole.with(after), form, false);
            if (participants
                    .active(registration.getEventId(), participant.email())
                    .filter(other -> other != registration)
                    .isPresent()) {
                throw new InvalidInputException("email", "registration_error.registered");
            }
            intake.requireSeatAs(participant.category(), registration, locked);
            registration.describe(participant, locked.now());
            registration.readdress(participant.email());
            answers.replace(registration, form, after);
            log(registration, RegistrationAct.CORRECTED, null, locked);
            mails.corrected(registration, locked, ChangedChoice.of(form, before, after));
            allocation.promoteFromWaitingList(locked);
        });
    }

    /**
     * Sends the person the mail about how things stand once more.
     *
     * @throws ConflictException when nobody knows their address, or they are not registered any more
     */
    public void sendMailAgain(long id) {
        act(id, (registration, locked) -> {
            require(registration.getState().isActive());
            if (registration.getEmail() == null) {
                throw new ConflictException("error.no_address_known");
            }
            mails.resend(registration, locked);
            log(registration, RegistrationAct.LETTER_SENT, null, locked);
        });
    }

    /** Takes a registration back for the person; their seat goes to the waiting list. */
    public void withdraw(long id, String reason) {
        act(id, (registration, locked) -> {
            registration.withdraw(locked.now());
            log(registration, RegistrationAct.WITHDRAWN, reason, locked);
            mails.tell("withdrawn", registration, locked);
            allocation.promoteFromWaitingList(locked);
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
        act(id, (registration, locked) -> {
            Integer highest = em.createQuery(
                            "select max(r.priority) from Registration r where r.eventId = :event and r.state = :waiting",
                            Integer.class)
                    .setParameter("event", registration.getEventId())
                    .setParameter("waiting", RegistrationState.WAITING)
                    .getSingleResult();
            registration.moveUp((highest == null ? 0 : highest) + 1, locked.now());
            log(registration, RegistrationAct.MOVED_UP, reason, locked);
        });
    }

    /**
     * Offers a free seat to somebody who waits, whoever is before them; near the start, when the list has stopped, this is
     * how staff go on by hand. The offer ends when the event begins, if not before.
     *
     * @throws ConflictException when no seat is free
     */
    public void offer(long id) {
        act(id, (registration, locked) -> {
            require(registration.getState() == RegistrationState.WAITING);
            if (!locked.book().plan().hasSeatFor(registration.getCategory())) {
                throw new ConflictException("error.no_seat_free");
            }
            allocation.offer(registration, locked, caller());
        });
    }

    private Registration registration(long id) {
        Registration found =
                Optional.ofNullable(em.find(Registration.class, id)).orElseThrow(() -> unknown(id));
        access.requireMayWrite(found.getEventId());
        return found;
    }

    private void act(long id, BiConsumer<Registration, LockedEvent> deed) {
        Long eventId = em.createQuery("select r.eventId from Registration r where r.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> unknown(id));
        access.requireMayWrite(eventId);
        LockedEvent locked = lock.take(eventId).orElseThrow(() -> unknown(id));
        if (locked.event().isOverAt(locked.now())) {
            throw new ConflictException(RegistrationAvailability.HELD.refusal());
        }
        // Read after the event was locked: nobody else decides about it now.
        deed.accept(em.find(Registration.class, id), locked);
    }

    private void log(Registration registration, RegistrationAct act, String reason, LockedEvent locked) {
        if (reason != null && reason.length() > RegistrationChange.REASON_LENGTH) {
            throw new InvalidInputException("reason", "error.too_long", RegistrationChange.REASON_LENGTH);
        }
        em.persist(registration.logLine(act, caller(), reason, locked.now()));
    }

    private static void require(boolean possible) {
        if (!possible) {
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
