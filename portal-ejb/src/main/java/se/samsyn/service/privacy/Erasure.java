package se.samsyn.service.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.privacy.ErasureLine;
import se.samsyn.domain.privacy.ErasureRule;
import se.samsyn.service.checkin.AttendanceService;
import se.samsyn.service.persistence.Row;

/** Which personal data have had their time, and their deletion. Asking and deleting go by the same conditions. */
@ApplicationScoped
class Erasure {

    /** How long a mail's content is kept. */
    static final Duration LETTERS_KEPT = Duration.ofDays(90);

    private static final int MOST_LINES = 500;

    private static final String TITLE = """
            (select v.title from content_version v where v.item_id = e.item_id and v.language = 'sv'
            order by v.number desc limit 1)""";

    // Whoever waits for a new time is not forgotten meanwhile.
    private static final String OVER =
            "e.status <> 'POSTPONED' and e.end_instant + make_interval(days => %s) < cast(?1 as timestamptz)";

    private static final String ANSWERS_DUE = """
            from registration_answer a join registration_question q on q.id = a.question_id
            join event e on e.item_id = q.event_id where q.keep_days is not null and\s""" + OVER.formatted("q.keep_days");

    private static final String EVENT_DUE = "from event e join registration_settings s on s.event_id = e.item_id where "
            + OVER.formatted("s.keep_days");

    private static final String PEOPLE = """
            (select count(*) from registration r where r.event_id = e.item_id)
            + (select count(*) from invitation i where i.event_id = e.item_id)""";

    // Dialogues are answered without a registration too; their addresses are kept as long as registrations are by
    // default.
    private static final String ADDRESSES_DUE = """
            from dialogue_actor d join event e on e.item_id = d.dialogue_id
            left join registration_settings s on s.event_id = e.item_id
            where d.email is not null and\s""" + OVER.formatted("coalesce(s.keep_days, 90)");

    private static final String LETTERS_DUE =
            "from mail m where m.created_at < cast(?1 as timestamptz) and m.state <> 'WAITING' and m.state <> 'SENDING'"
                    + " and m.subject <> ''";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** What the next run deletes. */
    List<ErasureLine> plan() {
        Instant now = clock.instant();
        List<ErasureLine> plan = new ArrayList<>();
        plan.addAll(lines(
                ErasureRule.ANSWERS,
                "select e.item_id, " + TITLE + " as title, count(*) as things " + ANSWERS_DUE + " group by e.item_id",
                now));
        plan.addAll(lines(
                ErasureRule.REGISTRATIONS,
                "select x.item_id, x.title, x.things from (select e.item_id, " + TITLE + " as title, " + PEOPLE
                        + " as things, e.end_instant + make_interval(days => s.keep_days) as due " + EVENT_DUE
                        + ") x where x.things > 0 order by x.due",
                now));
        plan.addAll(lines(
                ErasureRule.ADDRESSES,
                "select e.item_id, " + TITLE + " as title, count(*) as things " + ADDRESSES_DUE + " group by e.item_id",
                now));
        long mails = ((Number) em.createNativeQuery("select count(*) " + LETTERS_DUE)
                        .setParameter(1, Timestamp.from(now.minus(LETTERS_KEPT)))
                        .getSingleResult())
                .longValue();
        if (mails > 0) {
            plan.add(new ErasureLine(ErasureRule.LETTERS, null, null, mails));
        }
        return plan;
    }

    private List<ErasureLine> lines(ErasureRule rule, String sql, Instant now) {
        return Row.list(
                em.createNativeQuery(sql).setParameter(1, Timestamp.from(now)).setMaxResults(MOST_LINES),
                row -> new ErasureLine(rule, row.number("item_id"), row.text("title"), row.number("things")));
    }

    /** Deletes what a line of the plan tells, if its time has still come, with a receipt; all of it or nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int carryOut(ErasureLine line) {
        Instant now = clock.instant();
        int things = switch (line.rule()) {
            case ANSWERS -> answers(line.eventId(), now);
            case REGISTRATIONS -> registrations(line.eventId(), now);
            case ADDRESSES -> addresses(line.eventId(), now);
            case LETTERS -> mails(now);
            case REQUEST -> throw new IllegalArgumentException("nobody plans requests");
        };
        if (things > 0) {
            receipt(line.rule(), line.eventId(), things, null, now);
        }
        return things;
    }

    private int answers(long eventId, Instant now) {
        return update("delete from registration_answer where (registration_id, question_id, n) in"
                        + " (select a.registration_id, a.question_id, a.n " + ANSWERS_DUE + " and e.item_id = ?2)")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, eventId)
                .executeUpdate();
    }

    private int registrations(long eventId, Instant now) {
        // Their row is what everybody locks who gives or takes a seat; the condition is looked at again under the lock.
        List<?> due = em.createNativeQuery(
                        "select s.event_id " + EVENT_DUE + " and e.item_id = ?2 for no key update of s")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, eventId)
                .getResultList();
        if (due.isEmpty()) {
            return 0;
        }
        keepStatistics("r.event_id = ?1", eventId);
        deleteMails("r.event_id = ?1", eventId);
        update("delete from mail where starts_with(mail_key, 'invitation:') and split_part(mail_key, ':', 2) in"
                        + " (select cast(i.id as varchar) from invitation i where i.event_id = ?1)")
                .setParameter(1, eventId)
                .executeUpdate();
        int people = update("delete from registration where event_id = ?1")
                .setParameter(1, eventId)
                .executeUpdate();
        return people
                + update("delete from invitation where event_id = ?1")
                        .setParameter(1, eventId)
                        .executeUpdate();
    }

    /** Deletes one registration and the mails about it, because the person asks for it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void registration(long id, long eventId, String by) {
        keepStatistics("r.id = ?1", id);
        deleteMails("r.id = ?1", id);
        update("delete from registration where id = ?1").setParameter(1, id).executeUpdate();
        receipt(ErasureRule.REQUEST, eventId, 1, by, clock.instant());
    }

    private int addresses(long eventId, Instant now) {
        return update("update dialogue_actor set email = null where id in (select d.id " + ADDRESSES_DUE
                        + " and e.item_id = ?2)")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, eventId)
                .executeUpdate();
    }

    // The key stays, so that the same news is not mailed anew; what failed long ago is of no use to anybody.
    private int mails(Instant now) {
        Timestamp before = Timestamp.from(now.minus(LETTERS_KEPT));
        int failed = update("delete from mail where id in (select m.id " + LETTERS_DUE + " and m.state <> 'SENT')")
                .setParameter(1, before)
                .executeUpdate();
        return failed
                + update("update mail set subject = '', recipient = '', text = '', html = null, calendar = null"
                                + " where id in (select m.id " + LETTERS_DUE + ")")
                        .setParameter(1, before)
                        .executeUpdate();
    }

    private void keepStatistics(String whose, long id) {
        statistic("'CATEGORY'", "r.category", whose, id);
        statistic("'MUNICIPALITY'", "coalesce(cast(r.municipality_id as varchar), '')", whose, id);
        statistic("'ORGANISATION'", "coalesce(o.kind, '')", whose, id);
    }

    private void statistic(String dimension, String value, String whose, long id) {
        update("insert into attendance_statistic (event_id, dimension, value, people) select r.event_id, " + dimension
                        + ", "
                        + value
                        + ", count(*) from registration r left join organisation o on o.id = r.organisation_id where "
                        + whose + " and " + AttendanceService.TOOK_PART + " group by 1, 3"
                        + " on conflict (event_id, dimension, value) do update"
                        + " set people = attendance_statistic.people + excluded.people")
                .setParameter(1, id)
                .executeUpdate();
    }

    private void deleteMails(String whose, long id) {
        update(
                        "delete from mail where starts_with(mail_key, 'registration-') and substring(mail_key from ':([0-9]+)$') in"
                                + " (select cast(r.id as varchar) from registration r where " + whose + ")")
                .setParameter(1, id)
                .executeUpdate();
    }

    private void receipt(ErasureRule rule, Long eventId, int things, String by, Instant now) {
        update("insert into erasure_receipt (at, rule, event_id, things, by_user)"
                        + " values (?1, ?2, cast(?3 as bigint), ?4, cast(?5 as varchar))")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, rule.name())
                .setParameter(3, eventId)
                .setParameter(4, things)
                .setParameter(5, by)
                .executeUpdate();
    }

    private Query update(String sql) {
        return em.createNativeQuery(sql);
    }
}
