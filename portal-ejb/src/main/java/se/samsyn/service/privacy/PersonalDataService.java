package se.samsyn.service.privacy;

import static se.samsyn.service.content.StaffRoles.ADMINISTRATOR;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.Results;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.privacy.ErasureLine;
import se.samsyn.domain.privacy.ErasureReceipt;
import se.samsyn.domain.privacy.ErasureRule;
import se.samsyn.domain.privacy.PersonalTrace;
import se.samsyn.domain.privacy.PersonalTrace.Kind;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.text.EmailAddress;

/** What administrators do with personal data: see what will be deleted and what was, and answer somebody who asks. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class PersonalDataService {

    private static final int PAGE_SIZE = 25;
    private static final int MOST_TRACES = 500;

    private static final String TITLE = """
            (select v.title from content_version v where v.item_id = %s and v.language = 'sv'
            order by v.number desc limit 1)""";

    private static final String REGISTRATIONS = """
            select 'REGISTRATION', r.id, %s, r.registered_at,
            concat_ws(chr(10), r.name, r.email, r.organisation, m.name, r.category, r.state,
                case when r.protected_identity then 'skyddade personuppgifter' end,
                (select string_agg(q.words || ' ' || a.value, chr(10) order by q.position, a.n) from registration_answer a
                    join registration_question q on q.id = a.question_id where a.registration_id = r.id),
                (select string_agg('incheckad ' || d.day, chr(10) order by d.day) from check_in d where d.registration_id = r.id),
                (select string_agg(c.reason, chr(10) order by c.at) from registration_change c
                    where c.registration_id = r.id)),
            r.state not in ('AWAITING_APPROVAL', 'CONFIRMED', 'WAITING', 'OFFERED')
                or e.end_instant < cast(?2 as timestamptz)
            from registration r join event e on e.item_id = r.event_id
            left join municipality m on m.id = r.municipality_id where r.email_key = ?1
            order by r.registered_at desc""".formatted(TITLE.formatted("r.event_id"));

    private static final String INVITATIONS = """
            select 'INVITATION', 0, %s, i.invited_at, i.email, false from invitation i where i.email_key = ?1
            order by i.invited_at desc""".formatted(TITLE.formatted("i.event_id"));

    private static final String LETTERS = """
            select 'LETTER', 0, m.subject, m.created_at, m.text, false from mail m
            where lower(m.recipient) = ?1 and m.subject <> '' order by m.created_at desc""";

    private static final String DIALOGUES = """
            select 'DIALOGUE', 0, %s, cast(?2 as timestamptz), concat_ws(chr(10), d.name, d.email), false
            from dialogue_actor d where lower(d.email) = ?1""".formatted(TITLE.formatted("d.dialogue_id"));

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Erasure erasure;

    @Inject
    private Clock clock;

    /** What the next run of the job deletes. */
    public List<ErasureLine> plan() {
        return erasure.plan();
    }

    /** A page of what has been deleted, the latest first. */
    public Results<ErasureReceipt> receipts(int page) {
        List<?> rows = em.createNativeQuery("select e.at, e.rule, " + TITLE.formatted("e.event_id")
                        + ", e.things, e.by_user from erasure_receipt e order by e.at desc, e.id desc")
                .setFirstResult((page - 1) * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        List<ErasureReceipt> receipts = rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ErasureReceipt(
                        ((Timestamp) row[0]).toInstant(),
                        ErasureRule.valueOf((String) row[1]),
                        (String) row[2],
                        ((Number) row[3]).longValue(),
                        (String) row[4]))
                .toList();
        Number total = (Number)
                em.createNativeQuery("select count(*) from erasure_receipt").getSingleResult();
        return new Results<>(receipts, page, PAGE_SIZE, total.longValue());
    }

    /**
     * Everything that the portal knows about the owner of an address, across events; GDPR, article 15.
     *
     * @throws InvalidInputException when it is no address
     */
    public List<PersonalTrace> find(String email) {
        // Also what was taken in by an earlier rule is found.
        if (!EmailAddress.key(email).contains("@")) {
            throw new InvalidInputException("email", "registration_error.email");
        }
        List<PersonalTrace> traces = new ArrayList<>();
        for (String sql : List.of(REGISTRATIONS, INVITATIONS, DIALOGUES, LETTERS)) {
            traces.addAll(traces(sql, EmailAddress.key(email)));
        }
        return traces;
    }

    private List<PersonalTrace> traces(String sql, String key) {
        var query = em.createNativeQuery(sql).setParameter(1, key);
        if (sql.contains("?2")) {
            query.setParameter(2, Timestamp.from(clock.instant()));
        }
        List<?> rows = query.setMaxResults(MOST_TRACES).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new PersonalTrace(
                        Kind.valueOf((String) row[0]),
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        ((Timestamp) row[3]).toInstant(),
                        (String) row[4],
                        (Boolean) row[5]))
                .toList();
    }

    /**
     * Deletes a registration and the letters about it because the person asks for it; statistics stay as they are.
     *
     * @throws ConflictException while the person is still coming
     */
    public void erase(long registrationId) {
        Registration registration = em.find(Registration.class, registrationId);
        if (registration == null) {
            throw new NotFoundException("registration_error.unknown", registrationId);
        }
        Event event = em.find(Event.class, registration.getEventId());
        if (registration.getState().isActive() && !event.isOverAt(clock.instant())) {
            throw new ConflictException("error.erase_withdraw_first");
        }
        erasure.registration(
                registrationId, event.getId(), session.getCallerPrincipal().getName());
    }
}
