package se.samsyn.service.checkin;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.checkin.AttendanceCount;
import se.samsyn.domain.checkin.CheckInCode;
import se.samsyn.domain.checkin.CheckInDay;
import se.samsyn.domain.checkin.CheckInStatus;
import se.samsyn.domain.checkin.WalkIn;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.registration.Participant;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registration.RegistrationAct;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.form.FormTokens;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.registration.Participants;
import se.samsyn.service.registrationform.RegistrationAnswers;
import se.samsyn.service.seat.ChoiceSeats;
import se.samsyn.service.seat.EventLock;
import se.samsyn.service.seat.LockedEvent;

/**
 * What those who check participants in at an event do: check in, undo, and write down who comes without having registered. Each act
 * has an identity that was made where it was done, so that a phone which lost its connection may tell of it as often as
 * it needs to; it says how long ago it was, since phones' clocks are wrong.
 */
@Stateless
@RolesAllowed({EVENT_MANAGER, ADMINISTRATOR})
public class CheckInService {

    /** An act that a phone says is older than this is not believed. */
    private static final Duration LONGEST_AGO = Duration.ofDays(7);

    /** An act that is told again later than this is taken for a new one; its day has long been over then. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    // Whoever saw them first has seen them come.
    private static final String CHECK_IN = """
            insert into check_in (registration_id, day, at, by_user) values (?1, ?2, ?3, ?4)
            on conflict (registration_id, day) do update set at = excluded.at, by_user = excluded.by_user
            where excluded.at < check_in.at""";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private ContentAccess access;

    @Inject
    private EventLock lock;

    @Inject
    private Participants participants;

    @Inject
    private RegistrationAnswers answers;

    @Inject
    private ChoiceSeats choices;

    @Inject
    private CheckInQuery list;

    @Inject
    private FormTokens tokens;

    @Inject
    private Clock clock;

    /** Everybody who is expected, and who has come today. */
    public CheckInDay day(long eventId) {
        access.requireMayWrite(eventId);
        return list.of(event(eventId), participants.offered(eventId));
    }

    /** What {@link CheckInDay#mark} would be now, for those who only want to know whether to look again. */
    public String mark(long eventId) {
        access.requireMayWrite(eventId);
        return list.mark(event(eventId));
    }

    /** The event of the participant who has the code. */
    public long eventOf(String typed) {
        long eventId = CheckInCode.of(typed)
                .flatMap(code -> em.createQuery(
                                "select r.eventId from Registration r where r.checkInCode = :code", Long.class)
                        .setParameter("code", code)
                        .getResultStream()
                        .findFirst())
                .orElseThrow(() -> new NotFoundException("check_in_error.code"));
        access.requireMayWrite(eventId);
        return eventId;
    }

    /**
     * Somebody has come; on each day once, however many have seen them.
     *
     * @param act the identity of what was done
     * @param letIn whether they are to be let in though they have no seat
     * @param ago how long ago they came
     * @throws ConflictException when they have no seat, the event is on another day, or does not take place
     */
    public void checkIn(UUID act, long registrationId, boolean letIn, Duration ago) {
        Registration registration = registration(registrationId);
        Event event = event(registration.getEventId());
        Instant at = moment(ago);
        requireOpen(event, at);
        if (isNew(act)) {
            if (registration.getState() != RegistrationState.CONFIRMED) {
                giveSeat(registration, letIn, at);
            }
            arrive(registration, event, at);
        }
    }

    private void giveSeat(Registration registration, boolean letIn, Instant at) {
        if (!letIn || !registration.getState().isActive()) {
            throw new ConflictException("check_in_error." + registration.getState());
        }
        lock.take(registration.getEventId());
        em.refresh(registration);
        registration.letIn(clock.instant());
        choices.seat(registration, answers.form(registration.getEventId()));
        log(registration, RegistrationAct.LET_IN, at);
    }

    /** It was somebody else, or a slip of the finger: they have not come that day. */
    public void undo(UUID act, long registrationId, Duration ago) {
        Registration registration = registration(registrationId);
        Event event = event(registration.getEventId());
        Instant at = moment(ago);
        if (isNew(act)) {
            int undone = em.createQuery("delete from CheckIn c where c.registrationId = :id and c.day = :day")
                    .setParameter("id", registrationId)
                    .setParameter("day", day(event, at))
                    .executeUpdate();
            if (undone > 0) {
                log(registration, RegistrationAct.CHECK_IN_UNDONE, at);
            }
        }
    }

    /**
     * Somebody has come without having registered. They get a seat even if none is left: they stand there. Whoever has
     * left an address that is registered is that participant.
     *
     * @throws InvalidInputException when something typed is wrong
     */
    public void walkIn(UUID act, long eventId, WalkIn typed, Duration ago) {
        access.requireMayWrite(eventId);
        Event event = event(eventId);
        Instant at = moment(ago);
        requireOpen(event, at);
        List<InvalidField> problems = typed.problems(participants.offered(eventId));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        if (!isNew(act)) {
            return;
        }
        // An event to which nobody registers by the portal has check-in too.
        em.createNativeQuery("insert into registration_settings (event_id) values (?1) on conflict do nothing")
                .setParameter(1, eventId)
                .executeUpdate();
        LockedEvent locked = lock.takeWithNumber(eventId).orElseThrow();
        Registration registration =
                participants.active(eventId, typed.email()).orElseGet(() -> writeDown(typed, locked, at));
        if (registration.getState() != RegistrationState.CONFIRMED) {
            giveSeat(registration, true, at);
        }
        arrive(registration, event, at);
    }

    private Registration writeDown(WalkIn typed, LockedEvent locked, Instant at) {
        Participant participant = participants.of(typed);
        long eventId = locked.event().getId();
        Registration registration =
                new Registration(eventId, locked.number(), participant, Language.SWEDISH, at, caller());
        registration.confirm(locked.now());
        em.persist(registration);
        em.flush();
        log(registration, RegistrationAct.REGISTERED, at);
        return registration;
    }

    private void arrive(Registration registration, Event event, Instant at) {
        int changed = em.createNativeQuery(CHECK_IN)
                .setParameter(1, registration.getId())
                .setParameter(2, Date.valueOf(day(event, at)))
                .setParameter(3, Timestamp.from(at))
                .setParameter(4, caller())
                .executeUpdate();
        if (changed > 0) {
            log(registration, RegistrationAct.CHECKED_IN, at);
        }
    }

    /** How many came, by day and category. */
    public List<AttendanceCount> attendance(long eventId) {
        access.requireMayWrite(eventId);
        return em.createQuery("""
                        select new se.samsyn.domain.checkin.AttendanceCount(c.day, r.category, count(c))
                        from CheckIn c join Registration r on r.id = c.registrationId where r.eventId = :event
                        group by c.day, r.category order by c.day, r.category""", AttendanceCount.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    private static void requireOpen(Event event, Instant at) {
        CheckInStatus standing = CheckInStatus.of(event, day(event, at));
        if (standing != CheckInStatus.OPEN) {
            throw new ConflictException("check_in_error." + standing);
        }
    }

    /** Whether the act has not been done yet; the second of two at once waits for the first one's commit. */
    private boolean isNew(UUID act) {
        return tokens.use(new FormToken(act.toString(), clock.instant().plus(REMEMBERED)));
    }

    private Instant moment(Duration ago) {
        Duration believed = ago.isNegative() ? Duration.ZERO : ago.compareTo(LONGEST_AGO) > 0 ? LONGEST_AGO : ago;
        return clock.instant().minus(believed).truncatedTo(ChronoUnit.MILLIS);
    }

    private static LocalDate day(Event event, Instant at) {
        return LocalDate.ofInstant(at, event.getTime().getZone());
    }

    private Registration registration(long id) {
        Registration found = Optional.ofNullable(em.find(Registration.class, id))
                .orElseThrow(() -> new NotFoundException("registration_error.unknown", id));
        access.requireMayWrite(found.getEventId());
        return found;
    }

    private Event event(long eventId) {
        return Optional.ofNullable(em.find(Event.class, eventId))
                .orElseThrow(() -> new NotFoundException("error.item_not_found", eventId));
    }

    private void log(Registration registration, RegistrationAct act, Instant at) {
        em.persist(registration.logLine(act, caller(), null, at));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
