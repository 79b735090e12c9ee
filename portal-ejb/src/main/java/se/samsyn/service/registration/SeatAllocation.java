package se.samsyn.service.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registration.RegistrationAct;
import se.samsyn.domain.registration.RegistrationSettings;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.domain.registration.SeatPlan;
import se.samsyn.service.participantmail.RegistrationMails;
import se.samsyn.service.registrationform.RegistrationAnswers;
import se.samsyn.service.seat.ChoiceSeats;
import se.samsyn.service.seat.EventLock;
import se.samsyn.service.seat.LockedEvent;

/**
 * Gives and takes the seats of an event. Whoever does so locks the event first; the lock is held until their
 * transaction ends.
 */
@ApplicationScoped
class SeatAllocation {

    // Far more than one event ever frees at once; the clock goes on with the rest.
    private static final int MOST_AT_ONCE = 200;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private EventLock lock;

    @Inject
    private RegistrationMails mails;

    @Inject
    private RegistrationAnswers answers;

    @Inject
    private ChoiceSeats choices;

    /**
     * Ends offers that nobody answered, and offers what is free to those who wait, in order; seats of choices go to
     * those who wait for them. For callers that hold the event's lock. Running it twice changes nothing. Returns how
     * many were told.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    int promoteFromWaitingList(LockedEvent locked) {
        return promoteToSeats(locked) + promoteToChoices(locked);
    }

    private int promoteToChoices(LockedEvent locked) {
        boolean off = locked.event().getStatus() == EventStatus.CANCELLED
                || locked.event().getStatus() == EventStatus.POSTPONED
                || RegistrationSettings.hasBegun(locked.event(), locked.now());
        if (off) {
            return 0;
        }
        Map<Long, List<ChoiceSeats.Given>> given =
                choices.promoteFromWaitingList(answers.form(locked.event().getId())).stream()
                        .collect(Collectors.groupingBy(ChoiceSeats.Given::registrationId));
        given.forEach((id, seats) -> {
            Registration registration = em.find(Registration.class, id);
            registration.receiveChoice(locked.now());
            mails.seated(registration, locked, seats);
        });
        return given.size();
    }

    private int promoteToSeats(LockedEvent locked) {
        em.flush();
        int told = endOffers(locked);
        // Nobody is asked to answer for a time that staff have not settled yet.
        if (locked.settings().isPaused() || locked.settings().isListStopped(locked.event(), locked.now())) {
            return told;
        }
        em.flush();
        SeatPlan plan =
                lock.book(locked.event(), locked.settings(), locked.now()).plan();
        for (Registration next : waiting(locked.event().getId(), plan)) {
            if (plan.hasSeatFor(next.getCategory())) {
                offer(next, locked, null);
                plan = plan.with(next.getCategory());
                told++;
            }
        }
        return told;
    }

    /** Keeps a seat for somebody who waits and tells them. */
    void offer(Registration next, LockedEvent locked, String by) {
        Instant ends = locked.settings().offerEnds(locked.now());
        Instant start = locked.event().getStartInstant();
        next.offer(ends.isAfter(start) ? start : ends, locked.now());
        em.persist(next.logLine(RegistrationAct.OFFERED, by, null, locked.now()));
        choices.seat(next, answers.form(next.getEventId()));
        mails.tell("offer", next, locked);
    }

    private int endOffers(LockedEvent locked) {
        List<Registration> ended = em.createQuery("""
                        select r from Registration r where r.eventId = :event and r.state = :offered
                        and r.offerExpiresAt <= :now order by r.number""", Registration.class)
                .setParameter("event", locked.event().getId())
                .setParameter("offered", RegistrationState.OFFERED)
                .setParameter("now", locked.now())
                .getResultList();
        for (Registration registration : ended) {
            registration.expire(locked.now());
            em.persist(registration.logLine(RegistrationAct.EXPIRED, null, null, locked.now()));
            mails.tell("expired", registration, locked);
        }
        return ended.size();
    }

    // In order, and only those whom there is a seat for: a full category must not hide the next.
    private List<Registration> waiting(long eventId, SeatPlan plan) {
        List<ParticipantCategory> wanted =
                Stream.of(ParticipantCategory.values()).filter(plan::hasSeatFor).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select r from Registration r where r.eventId = :event and r.state = :waiting
                        and r.category in :wanted order by r.priority desc, r.number""", Registration.class)
                .setParameter("event", eventId)
                .setParameter("waiting", RegistrationState.WAITING)
                .setParameter("wanted", wanted)
                .setMaxResults(Math.min(plan.left(), MOST_AT_ONCE))
                .getResultList();
    }
}
