package se.samsyn.service.privacy;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.Results;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.privacy.ErasureLine;
import se.samsyn.domain.privacy.ErasureReceipt;
import se.samsyn.domain.privacy.ErasureRule;
import se.samsyn.domain.privacy.PersonalDetail;
import se.samsyn.domain.privacy.PersonalDetail.Name;
import se.samsyn.domain.privacy.PersonalTrace;
import se.samsyn.domain.privacy.PersonalTrace.Kind;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registrationform.AnswerKind;
import se.samsyn.domain.text.EmailAddress;
import se.samsyn.service.persistence.Row;
import se.samsyn.service.registrationform.ParticipantAnswers;
import se.samsyn.service.registrationform.ParticipantAnswers.Answered;

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
            select r.id, %s as title, r.state not in ('AWAITING_APPROVAL', 'CONFIRMED', 'WAITING', 'OFFERED')
                or e.end_instant < ?2 as settled
            from registration r join event e on e.item_id = r.event_id where r.email_key = ?1
            order by r.registered_at desc""".formatted(TITLE.formatted("r.event_id"));

    private static final String INVITATIONS = """
            select 'INVITATION' as kind, %s as title, i.invited_at as at, null as name, i.email, null as text from invitation i where i.email_key = ?1
            order by i.invited_at desc""".formatted(TITLE.formatted("i.event_id"));

    private static final String LETTERS = """
            select 'LETTER' as kind, m.subject as title, m.created_at as at, null as name, null as email, m.text from mail m
            where lower(m.recipient) = ?1 and m.subject <> '' order by m.created_at desc""";

    private static final String DIALOGUES = """
            select 'DIALOGUE' as kind, %s as title, null as at, d.name, d.email, null as text
            from dialogue_actor d where lower(d.email) = ?1""".formatted(TITLE.formatted("d.dialogue_id"));

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Erasure erasure;

    @Inject
    private ParticipantAnswers answers;

    @Inject
    private Clock clock;

    /** What the next run of the job deletes. */
    public List<ErasureLine> plan() {
        return erasure.plan();
    }

    /** A page of what has been deleted, the latest first. */
    public Results<ErasureReceipt> receipts(int page) {
        return Row.page(
                em.createNativeQuery("select e.at, e.rule, " + TITLE.formatted("e.event_id")
                        + " as title, e.things, e.by_user from erasure_receipt e order by e.at desc, e.id desc"),
                em.createNativeQuery("select count(*) from erasure_receipt"),
                page,
                PAGE_SIZE,
                row -> new ErasureReceipt(
                        row.moment("at"),
                        row.constant(ErasureRule.class, "rule"),
                        row.text("title"),
                        row.number("things"),
                        row.text("by_user")));
    }

    /**
     * Everything that the portal knows about the owner of an address, across events; sensitive answers are counted.
     *
     * @throws InvalidInputException when it is no address
     */
    public List<PersonalTrace> find(String email) {
        return find(email, registration -> counted(answers.sensitiveCount(registration)));
    }

    /**
     * The same with every answer, to be handed out to the person; GDPR, article 15. That the caller has read the sensitive ones
     * is noted.
     *
     * @throws InvalidInputException when it is no address
     */
    public List<PersonalTrace> copy(String email) {
        return find(
                email,
                registration -> answers.sensitiveCount(registration) == 0
                        ? List.of()
                        : details(answers.sensitive(registration, caller())));
    }

    private List<PersonalTrace> find(String email, Function<Registration, List<PersonalDetail>> sensitive) {
        // Also what was taken in by an earlier rule is found.
        if (!EmailAddress.key(email).contains("@")) {
            throw new InvalidInputException("email", "registration_error.email");
        }
        String key = EmailAddress.key(email);
        List<PersonalTrace> traces = new ArrayList<>();
        for (Row row : Row.of(em.createNativeQuery(REGISTRATIONS)
                .setParameter(1, key)
                .setParameter(2, Timestamp.from(clock.instant()))
                .setMaxResults(MOST_TRACES))) {
            Registration registration = em.find(Registration.class, row.number("id"));
            List<PersonalDetail> details = details(registration);
            details.addAll(sensitive.apply(registration));
            traces.add(new PersonalTrace(
                    Kind.REGISTRATION,
                    registration.getId(),
                    row.text("title"),
                    registration.getRegisteredAt(),
                    details,
                    row.flag("settled")));
        }
        for (String sql : List.of(INVITATIONS, DIALOGUES, LETTERS)) {
            for (Row row : Row.of(em.createNativeQuery(sql).setParameter(1, key).setMaxResults(MOST_TRACES))) {
                List<PersonalDetail> details = new ArrayList<>();
                add(details, Name.NAME, row.text("name"));
                add(details, Name.EMAIL, row.text("email"));
                add(details, Name.TEXT, row.text("text"));
                Instant at = row.moment("at") == null ? clock.instant() : row.moment("at");
                traces.add(
                        new PersonalTrace(row.constant(Kind.class, "kind"), 0, row.text("title"), at, details, false));
            }
        }
        return traces;
    }

    private List<PersonalDetail> details(Registration registration) {
        List<PersonalDetail> details = new ArrayList<>();
        add(details, Name.NAME, registration.getName());
        add(details, Name.EMAIL, registration.getEmail());
        add(details, Name.ORGANISATION, registration.getOrganisation());
        if (registration.getMunicipality() != null) {
            add(details, Name.MUNICIPALITY, registration.getMunicipality().getName());
        }
        add(details, Name.CATEGORY, registration.getCategory());
        add(details, Name.STATE, registration.getState());
        if (registration.isProtectedIdentity()) {
            add(details, Name.PROTECTED, "");
        }
        details.addAll(details(answers.open(registration)));
        each("select cast(day as varchar) from check_in where registration_id = ?1 order by day", registration)
                .forEach(day -> add(details, Name.CHECKED_IN, day));
        each("select reason from registration_change where registration_id = ?1 order by at", registration)
                .forEach(reason -> add(details, Name.REASON, reason));
        return details;
    }

    private List<?> each(String sql, Registration registration) {
        return em.createNativeQuery(sql).setParameter(1, registration.getId()).getResultList();
    }

    private static List<PersonalDetail> counted(int answers) {
        return answers == 0 ? List.of() : List.of(PersonalDetail.of(Name.SENSITIVE, Integer.toString(answers)));
    }

    private static List<PersonalDetail> details(List<Answered> answers) {
        return answers.stream()
                .map(answer -> new PersonalDetail(
                        answer.question().getKind() == AnswerKind.CONSENT ? Name.CONSENT : Name.ANSWER,
                        answer.question().getWords(),
                        String.join(", ", answer.values())))
                .toList();
    }

    private static void add(List<PersonalDetail> details, Name name, Object value) {
        if (value != null) {
            details.add(PersonalDetail.of(name, value.toString()));
        }
    }

    /**
     * Deletes a registration and the mails about it because the person asks for it; statistics stay as they are.
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
        erasure.registration(registrationId, event.getId(), caller());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
