package se.samsyn.service.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registration.Participant;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registration.RegistrationAct;
import se.samsyn.domain.registration.RegistrationAvailability;
import se.samsyn.service.participantmail.MailHead;
import se.samsyn.service.participantmail.RegistrationMails;
import se.samsyn.service.seat.LockedEvent;

/** Decides, while the event is locked, what becomes of a new registration: a seat, the waiting list, or staff's decision. */
@ApplicationScoped
class RegistrationIntake {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Participants participants;

    @Inject
    private RegistrationMails mails;

    /**
     * Registers the participant; whoever is registered already is only told so, by mail.
     *
     * @param by the member of staff who does it for them; {@code null} for the person themselves
     * @param head of mails about the event, in the language
     * @param keep what else is kept of the registration, before they are told of it
     * @return the registration; none when there was one
     * @throws InvalidInputException when no seat is left and nobody more may wait
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Registration> receive(
            Participant participant,
            Language language,
            String by,
            MailHead head,
            LockedEvent locked,
            Consumer<Registration> keep) {
        RegistrationAvailability seat =
                locked.settings().seatFor(participant.category(), locked.event(), locked.book(), locked.now());
        if (seat == RegistrationAvailability.FULL) {
            throw new InvalidInputException(null, seat.refusal());
        }
        Optional<Registration> earlier = participants.active(locked.event().getId(), participant.email());
        if (earlier.isPresent()) {
            mails.again(earlier.get(), locked);
            return Optional.empty();
        }
        Registration registration =
                new Registration(locked.event().getId(), locked.number(), participant, language, locked.now(), by);
        // Whom staff register themselves, they have approved.
        if (locked.settings().isApproval() && by == null) {
            registration.awaitApproval(locked.now());
        } else {
            seat(registration, locked);
        }
        em.persist(registration);
        em.flush();
        if (by != null) {
            em.persist(registration.logLine(RegistrationAct.REGISTERED, by, null, locked.now()));
        }
        keep.accept(registration);
        mails.received(registration, locked, head);
        return Optional.of(registration);
    }

    /**
     * Lets somebody with a seat take part as another category, if there is a seat for that.
     *
     * @throws InvalidInputException when there is none
     */
    void requireSeatAs(ParticipantCategory category, Registration registration, LockedEvent locked) {
        boolean moves = category != registration.getCategory();
        var withoutThem = locked.book().plan().without(registration.getCategory());
        if (moves && registration.holdsSeatAt(locked.now()) && !withoutThem.hasSeatFor(category)) {
            throw new InvalidInputException("category", "registration_error.category_full");
        }
    }

    /** A seat if there is one that nobody waits for, else a place on the list. */
    void seat(Registration registration, LockedEvent locked) {
        if (locked.book().isFreeFor(registration.getCategory())) {
            registration.confirm(locked.now());
        } else {
            registration.queue(locked.now());
        }
    }
}
