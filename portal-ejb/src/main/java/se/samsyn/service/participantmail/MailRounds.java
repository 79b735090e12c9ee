package se.samsyn.service.participantmail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.participantmail.MailRound;
import se.samsyn.domain.participantmail.MailSchedule;
import se.samsyn.domain.participantmail.ParticipantMails;
import se.samsyn.domain.participantmail.ScheduledMailKind;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.service.survey.SurveyService;

/**
 * Lays reminders and thanks into the outbox, one event after the other. The decision is a row that only one node can write,
 * in the transaction of its mails.
 */
@ApplicationScoped
class MailRounds {

    private static final String COMING = """
            select e.item_id from event e left join participant_letters l on l.event_id = e.item_id
            where e.status in ('PLANNED', 'MOVED') and e.start_instant > ?1 and e.start_instant < ?2
            and (l.event_id is null or l.reminder_days is not null)
            and exists (select 1 from registration r where r.event_id = e.item_id and r.state = 'CONFIRMED')
            and not exists (select 1 from letter_round n where n.event_id = e.item_id and n.kind = 'REMINDER'
                and n.for_start = e.start_instant)""";

    private static final String HELD = """
            select e.item_id from event e join participant_letters l on l.event_id = e.item_id
            where e.status in ('PLANNED', 'MOVED') and e.end_instant <= ?1 and e.end_instant > ?2 and l.thanks
            and exists (select 1 from registration r where r.event_id = e.item_id and r.state = 'CONFIRMED')
            and not exists (select 1 from letter_round n where n.event_id = e.item_id and n.kind = 'THANKS'
                and n.for_start = e.start_instant)""";

    private static final String DECIDE = """
            insert into letter_round (event_id, kind, for_start, decided_at) values (?1, ?2, ?3, ?4)
            on conflict do nothing returning id""";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private ScheduledMails mails;

    @Inject
    private MailHeads heads;

    @Inject
    private SurveyService surveys;

    @Inject
    private Clock clock;

    /** Events whose participants may be due a reminder. */
    @Transactional
    List<Long> coming() {
        return events(COMING, now().plus(ParticipantMails.MOST_DAYS + 1, ChronoUnit.DAYS));
    }

    /** Events whose participants may be due thanks. */
    @Transactional
    List<Long> held() {
        return events(HELD, now().minus(ParticipantMails.THANKS_KEEP).minus(2, ChronoUnit.DAYS));
    }

    private List<Long> events(String sql, Instant limit) {
        List<?> rows = em.createNativeQuery(sql)
                .setParameter(1, Timestamp.from(now()))
                .setParameter(2, Timestamp.from(limit))
                .getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Reminds those who had their seat when the reminder was due; gives how many. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int remind(long eventId) {
        Event event = em.find(Event.class, eventId);
        ParticipantMails plan = plan(eventId);
        Function<Registration, MailHead> head = heads.ofMany();
        return tell(
                event,
                plan.reminder(event, now()),
                plan.reminderAt(event),
                registration -> mails.remind(registration, event, head.apply(registration)));
    }

    /** Thanks everybody who had a seat; gives how many. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int thank(long eventId) {
        Event event = em.find(Event.class, eventId);
        ParticipantMails plan = plan(eventId);
        boolean asked = surveys.find(eventId).filter(surveys::isOpen).isPresent();
        Function<Registration, MailHead> head = heads.ofMany();
        return tell(
                event,
                plan.thanks(event, now()),
                now(),
                registration -> mails.thank(registration, head.apply(registration), plan, asked));
    }

    private int tell(Event event, MailSchedule outlook, Instant seatedBefore, Consumer<Registration> mail) {
        return outlook.state() != MailSchedule.State.DUE
                ? 0
                : decide(event, outlook.kind())
                        .map(round -> {
                            List<Registration> seated = seatedBefore(event.getId(), seatedBefore);
                            seated.forEach(mail);
                            round.count(seated.size());
                            return seated.size();
                        })
                        .orElse(0);
    }

    /** What staff have chosen for the event, or what holds until they do. */
    ParticipantMails plan(long eventId) {
        ParticipantMails stored = em.find(ParticipantMails.class, eventId);
        return stored == null ? new ParticipantMails(eventId) : stored;
    }

    // Nothing, where another node was first.
    private Optional<MailRound> decide(Event event, ScheduledMailKind kind) {
        List<?> ids = em.createNativeQuery(DECIDE)
                .setParameter(1, event.getId())
                .setParameter(2, kind.name())
                .setParameter(3, Timestamp.from(event.getStartInstant()))
                .setParameter(4, Timestamp.from(now()))
                .getResultList();
        return ids.stream().findFirst().map(id -> em.find(MailRound.class, ((Number) id).longValue()));
    }

    // Whoever was written down at check-in may have left no address.
    private List<Registration> seatedBefore(long eventId, Instant moment) {
        return em.createQuery("""
                        select r from Registration r where r.eventId = :event and r.state = :confirmed
                        and r.confirmedAt < :moment and r.email is not null order by r.number""", Registration.class)
                .setParameter("event", eventId)
                .setParameter("confirmed", RegistrationState.CONFIRMED)
                .setParameter("moment", moment)
                .getResultList();
    }

    private Instant now() {
        return clock.instant();
    }
}
