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
import se.samsyn.domain.registration.RegistrationStanding;
import se.samsyn.service.registration.RegistrationDesk.OpenDesk;

/** Decides at the taken desk what becomes of somebody who arrives: a seat, the waiting list, or staff's decision. */
@ApplicationScoped
class Arrivals {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Participants participants;

    @Inject
    private RegistrationLetters letters;

    /**
     * Registers the participant; whoever is registered already is only told so, by mail.
     *
     * @param by the member of staff who does it for them; {@code null} for the person themselves
     * @param head of letters about the event, in the language
     * @param keep what else is kept of the registration, before they are told of it
     * @return the registration; none when there was one
     * @throws InvalidInputException when no seat is left and nobody more may wait
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Registration> receive(
            Participant participant,
            Language language,
            String by,
            LetterHead head,
            OpenDesk taken,
            Consumer<Registration> keep) {
        RegistrationStanding seat =
                taken.settings().seatFor(participant.category(), taken.event(), taken.book(), taken.now());
        if (seat == RegistrationStanding.FULL) {
            throw new InvalidInputException(null, seat.refusal());
        }
        Optional<Registration> earlier = participants.active(taken.event().getId(), participant.email());
        if (earlier.isPresent()) {
            letters.again(earlier.get(), taken.event(), taken.now());
            return Optional.empty();
        }
        Registration registration =
                new Registration(taken.event().getId(), taken.number(), participant, language, taken.now(), by);
        // Whom staff register themselves, they have approved.
        if (taken.settings().isApproval() && by == null) {
            registration.awaitApproval(taken.now());
        } else {
            seat(registration, taken);
        }
        em.persist(registration);
        em.flush();
        if (by != null) {
            em.persist(registration.logLine(RegistrationAct.REGISTERED, by, null, taken.now()));
        }
        keep.accept(registration);
        letters.received(registration, taken.event(), taken.book(), head);
        return Optional.of(registration);
    }

    /**
     * Lets somebody with a seat take part as another category, if there is a seat for that.
     *
     * @throws InvalidInputException when there is none
     */
    void requireSeatAs(ParticipantCategory category, Registration registration, OpenDesk taken) {
        boolean moves = category != registration.getCategory();
        var withoutThem = taken.book().plan().without(registration.getCategory());
        if (moves && registration.holdsSeatAt(taken.now()) && !withoutThem.hasSeatFor(category)) {
            throw new InvalidInputException("category", "registration_error.category_full");
        }
    }

    /** A seat if there is one that nobody waits for, else a place on the list. */
    void seat(Registration registration, OpenDesk taken) {
        if (taken.book().isFreeFor(registration.getCategory())) {
            registration.confirm(taken.now());
        } else {
            registration.queue(taken.now());
        }
    }
}
