package se.samsyn.service.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registration.RegistrationAct;
import se.samsyn.domain.registration.RegistrationSettings;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.domain.registration.SeatBook;
import se.samsyn.domain.registration.SeatPlan;

/** The desk of an event: whoever gives or takes a seat has it to themselves until their transaction ends. */
@ApplicationScoped
class RegistrationDesk {

    // Far more than one event ever frees at once; the clock goes on with the rest.
    private static final int MOST_AT_ONCE = 200;

    // Those who wait stand in line: waiting for the row alone, they are all woken by every commit, to wait once more.
    private static final String IN_LINE =
            "with line as materialized (select pg_advisory_xact_lock(hashtextextended('desk:' || ?1, 0))) ";

    // The row is locked, and whatever is read afterwards was committed before.
    private static final String LOCK = IN_LINE
            + "select s.event_id from line, registration_settings s where s.event_id = ?1 for no key update of s";

    // The number and the lock in one.
    private static final String NEXT_NUMBER = IN_LINE
            + "update registration_settings s set last_number = s.last_number + 1 from line where s.event_id = ?1"
            + " returning s.last_number";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private RegistrationLetters letters;

    @Inject
    private RegistrationAnswers answers;

    @Inject
    private ChoiceSeats choices;

    @Inject
    private Clock clock;

    /** What the desk knows of an event at one moment. */
    record OpenDesk(Event event, RegistrationSettings settings, SeatBook book, Instant now, int number) {}

    /** Takes the desk and the next number; nothing where nobody has settled how people register. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<OpenDesk> takeNumber(long eventId) {
        return take(NEXT_NUMBER, eventId);
    }

    /** Takes the desk. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<OpenDesk> take(long eventId) {
        return take(LOCK, eventId);
    }

    private Optional<OpenDesk> take(String lock, long eventId) {
        List<?> rows = em.createNativeQuery(lock).setParameter(1, eventId).getResultList();
        return rows.stream().findFirst().map(number -> look(eventId, ((Number) number).intValue()));
    }

    private OpenDesk look(long eventId, int number) {
        Instant now = clock.instant();
        Event event = em.find(Event.class, eventId);
        RegistrationSettings settings = em.find(RegistrationSettings.class, eventId);
        return new OpenDesk(event, settings, book(event, settings, now), now, number);
    }

    // Counts every state, for the database's sake; those that hold no seat are passed over later.
    /** Who has seats now. */
    SeatBook book(Event event, RegistrationSettings settings, Instant now) {
        List<SeatBook.Count> counts = em.createQuery("""
                        select new se.samsyn.domain.registration.SeatBook.Count(r.state, r.category, count(r))
                        from Registration r where r.eventId = :event
                        and (r.offerExpiresAt is null or r.offerExpiresAt > :now or r.state <> :offered)
                        group by r.state, r.category""", SeatBook.Count.class)
                .setParameter("event", event.getId())
                .setParameter("offered", RegistrationState.OFFERED)
                .setParameter("now", now)
                .getResultList();
        return SeatBook.of(event.getSeats(), settings.getQuotas(), counts);
    }

    /**
     * Ends offers that nobody answered, and offers what is free to those who wait, in order; seats of choices go to those who
     * wait for them. For callers that have taken the desk. Running it twice changes nothing. Gives how many were told.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    int passOn(OpenDesk taken) {
        return passOnSeats(taken) + passOnChoices(taken);
    }

    private int passOnChoices(OpenDesk taken) {
        boolean off = taken.event().getStatus() == EventStatus.CANCELLED
                || taken.event().getStatus() == EventStatus.POSTPONED
                || RegistrationSettings.hasBegun(taken.event(), taken.now());
        if (off) {
            return 0;
        }
        Map<Long, List<ChoiceSeats.Given>> given = choices
                .passOn(answers.form(taken.event().getId()))
                .stream()
                .collect(Collectors.groupingBy(ChoiceSeats.Given::registrationId));
        given.forEach((id, seats) -> {
            Registration registration = em.find(Registration.class, id);
            registration.receiveChoice(taken.now());
            letters.seated(registration, taken.event(), seats, taken.now());
        });
        return given.size();
    }

    private int passOnSeats(OpenDesk taken) {
        em.flush();
        int told = endOffers(taken);
        // Nobody is asked to answer for a time that staff have not settled yet.
        if (taken.settings().isPaused() || taken.settings().isListStopped(taken.event(), taken.now())) {
            return told;
        }
        em.flush();
        SeatPlan plan = book(taken.event(), taken.settings(), taken.now()).plan();
        for (Registration next : waiting(taken.event().getId(), plan)) {
            if (plan.hasSeatFor(next.getCategory())) {
                offer(next, taken, null);
                plan = plan.with(next.getCategory());
                told++;
            }
        }
        return told;
    }

    /** Keeps a seat for somebody who waits and tells them. */
    void offer(Registration next, OpenDesk taken, String by) {
        Instant ends = taken.settings().offerEnds(taken.now());
        Instant start = taken.event().getStartInstant();
        next.offer(ends.isAfter(start) ? start : ends, taken.now());
        em.persist(next.logLine(RegistrationAct.OFFERED, by, null, taken.now()));
        choices.seat(next, answers.form(next.getEventId()));
        letters.offer(next, taken.event());
    }

    private int endOffers(OpenDesk taken) {
        List<Registration> ended = em.createQuery("""
                        select r from Registration r where r.eventId = :event and r.state = :offered
                        and r.offerExpiresAt <= :now order by r.number""", Registration.class)
                .setParameter("event", taken.event().getId())
                .setParameter("offered", RegistrationState.OFFERED)
                .setParameter("now", taken.now())
                .getResultList();
        for (Registration registration : ended) {
            registration.expire(taken.now());
            em.persist(registration.logLine(RegistrationAct.EXPIRED, null, null, taken.now()));
            letters.tell("expired", registration, taken.event());
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
