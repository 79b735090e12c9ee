package se.samsyn.service.registration;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.Results;
import se.samsyn.domain.checkin.CheckIn;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.mail.MailState;
import se.samsyn.domain.participantmail.UndeliveredMail;
import se.samsyn.domain.registration.ChosenAnswer;
import se.samsyn.domain.registration.ParticipantLine;
import se.samsyn.domain.registration.RegistrationChange;
import se.samsyn.domain.registration.RegistrationCounts;
import se.samsyn.domain.registration.RegistrationRow;
import se.samsyn.domain.registration.RegistrationSearch;
import se.samsyn.domain.registration.RegistrationSettings;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.domain.registration.RegistrationWarning;
import se.samsyn.domain.registrationform.GivenAnswer;
import se.samsyn.domain.registrationform.SeatedQuestion;
import se.samsyn.service.event.EventTitles;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.persistence.Merge;
import se.samsyn.service.persistence.Row;
import se.samsyn.service.registrationform.RegistrationAnswers;
import se.samsyn.service.seat.EventLock;

/** Who has registered to an event, and how people register to it, for those who may write the event. */
@Stateless
@RolesAllowed({EVENT_MANAGER, ADMINISTRATOR})
public class ParticipantListService {

    private static final int PAGE_SIZE = 25;
    private static final int BATCH_SIZE = 500;
    private static final int MOST_UNDELIVERED = 50;

    private static final String ROWS = """
            select new se.samsyn.domain.registration.RegistrationRow(r.id, r.number, r.state, r.protectedIdentity, r.name,
            r.email, r.organisation, m.name, r.category, r.registeredAt, r.offerExpiresAt)
            from Registration r left join r.municipality m where\s""";

    // Whoever is protected is not found by words: a hit would tell who it is.
    private static final String NARROWED = """
            r.eventId = :event and r.state in :states
            and (:words = '%' or (r.protectedIdentity = false and (lower(r.name) like :words escape '!'
            or r.emailKey like :words escape '!' or lower(coalesce(r.organisation, '')) like :words escape '!')))""";

    // Those who wait in the order in which they will be asked, before the others by arrival.
    private static final String ORDER = " order by r.state, r.priority desc, r.number";

    // To the address that the participant has now: a mail to an earlier one has done its part.
    private static final String UNDELIVERED = """
            select r.id, r.number, case when r.protected_identity then null else r.name end as name, m.subject, m.state, m.changed_at
            from mail m join registration r on r.id = cast(substring(m.mail_key from '[0-9]+$') as bigint)
            where m.state in ('FAILED', 'IN_DOUBT') and m.mail_key like 'registration-%' and m.recipient = r.email
            and r.event_id = ?1 order by m.changed_at desc, m.id desc""";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private ContentAccess access;

    @Inject
    private EventTitles titles;

    @Inject
    private RegistrationAnswers answers;

    @Inject
    private SeatAllocation allocation;

    @Inject
    private EventLock lock;

    /** What the event is called, in Swedish. */
    public String title(long eventId) {
        access.requireMayWrite(eventId);
        return titles.of(eventId, Language.SWEDISH).text();
    }

    /** A page of the event's registrations. */
    public Results<RegistrationRow> list(RegistrationSearch search) {
        access.requireMayWrite(search.eventId());
        List<RegistrationRow> rows = narrowed(em.createQuery(ROWS + NARROWED + ORDER, RegistrationRow.class), search)
                .setFirstResult((search.page() - 1) * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        boolean endsHere = search.page() == 1 && rows.size() < PAGE_SIZE;
        long total = endsHere
                ? rows.size()
                : narrowed(em.createQuery("select count(r) from Registration r where " + NARROWED, Long.class), search)
                        .getSingleResult();
        return new Results<>(rows, search.page(), PAGE_SIZE, total);
    }

    /**
     * Shows every registration that the search finds, whatever its page, to {@code reader}, in the order of the list. Only
     * a batch of them is in memory at a time.
     */
    public void each(RegistrationSearch search, Consumer<ParticipantLine> reader) {
        access.requireMayWrite(search.eventId());
        Map<Long, Integer> places = places(search.eventId());
        List<Long> ids = narrowed(
                        em.createQuery("select r.id from Registration r where " + NARROWED + ORDER, Long.class), search)
                .getResultList();
        for (int from = 0; from < ids.size(); from += BATCH_SIZE) {
            List<Long> batch = ids.subList(from, Math.min(from + BATCH_SIZE, ids.size()));
            Map<Long, RegistrationRow> rows = new HashMap<>();
            em.createQuery(ROWS + "r.id in :ids", RegistrationRow.class)
                    .setParameter("ids", batch)
                    .getResultList()
                    .forEach(row -> rows.put(row.id(), row));
            Map<Long, Map<Long, List<GivenAnswer>>> answered = answers.open(batch);
            Map<Long, List<LocalDate>> came = came(batch);
            // Whoever was deleted meanwhile is left out.
            batch.stream()
                    .map(rows::get)
                    .filter(Objects::nonNull)
                    .forEach(row -> reader.accept(new ParticipantLine(
                            row,
                            places.get(row.id()),
                            came.getOrDefault(row.id(), List.of()),
                            answered.getOrDefault(row.id(), Map.of()))));
        }
    }

    /** The workshops that each of the participants has chosen, by their ids; nothing of those who are protected. */
    public Map<Long, List<ChosenAnswer>> workshops(long eventId, List<RegistrationRow> rows) {
        access.requireMayWrite(eventId);
        List<SeatedQuestion> asked = answers.form(eventId).seated().stream()
                .filter(SeatedQuestion::workshops)
                .toList();
        return answers.chosen(
                rows.stream()
                        .filter(row -> !row.protectedIdentity())
                        .map(RegistrationRow::id)
                        .toList(),
                asked);
    }

    private Map<Long, List<LocalDate>> came(List<Long> ids) {
        return em
                .createQuery("select c from CheckIn c where c.registrationId in :ids order by c.day", CheckIn.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        CheckIn::getRegistrationId, Collectors.mapping(CheckIn::getDay, Collectors.toList())));
    }

    private Map<Long, Integer> places(long eventId) {
        Map<Long, Integer> places = new HashMap<>();
        em.createQuery("""
                        select r.id from Registration r where r.eventId = :event and r.state = :waiting
                        order by r.priority desc, r.number""", Long.class)
                .setParameter("event", eventId)
                .setParameter("waiting", RegistrationState.WAITING)
                .getResultList()
                .forEach(id -> places.put(id, places.size() + 1));
        return places;
    }

    private static <T> TypedQuery<T> narrowed(TypedQuery<T> query, RegistrationSearch search) {
        String words = search.words() == null ? "" : search.words().strip().toLowerCase(Locale.ROOT);
        String pattern = words.isEmpty() ? "%" : "%" + words.replaceAll("([!%_])", "!$1") + "%";
        return query.setParameter("event", search.eventId())
                .setParameter(
                        "states",
                        search.state() == null ? EnumSet.allOf(RegistrationState.class) : EnumSet.of(search.state()))
                .setParameter("words", pattern);
    }

    /** How many there are of each. */
    public RegistrationCounts counts(long eventId) {
        access.requireMayWrite(eventId);
        Map<RegistrationState, Long> byState = new EnumMap<>(RegistrationState.class);
        Row.of(em.createNativeQuery(
                                "select state, count(*) as people from registration where event_id = ?1 group by state")
                        .setParameter(1, eventId))
                .forEach(row -> byState.put(row.constant(RegistrationState.class, "state"), row.number("people")));
        return new RegistrationCounts(byState, em.find(Event.class, eventId).getSeats());
    }

    /** Mails to participants that did not reach them, or maybe not, the latest first. */
    public List<UndeliveredMail> undelivered(long eventId) {
        access.requireMayWrite(eventId);
        return Row.list(
                em.createNativeQuery(UNDELIVERED).setParameter(1, eventId).setMaxResults(MOST_UNDELIVERED),
                ParticipantListService::undelivered);
    }

    private static UndeliveredMail undelivered(Row row) {
        return new UndeliveredMail(
                row.number("id"),
                row.integer("number"),
                row.text("name"),
                row.text("subject"),
                row.constant(MailState.class, "state"),
                row.moment("changed_at"));
    }

    /** One registration; whoever is protected is not named here either. */
    public RegistrationRow row(long id) {
        RegistrationRow row = em.createQuery(ROWS + "r.id = :id", RegistrationRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("registration_error.unknown", id));
        access.requireMayWrite(eventOf(id));
        return row;
    }

    /** The event of a registration. */
    public long eventOf(long id) {
        return em.createQuery("select r.eventId from Registration r where r.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("registration_error.unknown", id));
    }

    /** What has happened to a registration, the latest first. */
    public List<RegistrationChange> log(long id) {
        access.requireMayWrite(eventOf(id));
        return em.createQuery(
                        "select c from RegistrationChange c where c.registration.id = :id order by c.at desc, c.id desc",
                        RegistrationChange.class)
                .setParameter("id", id)
                .setMaxResults(100)
                .getResultList();
    }

    /** How people register to the event, to be edited; {@link #save} takes it back. */
    public RegistrationSettings settings(long eventId) {
        access.requireMayWrite(eventId);
        if (em.find(Event.class, eventId) == null) {
            throw new NotFoundException("error.item_not_found", eventId);
        }
        RegistrationSettings stored = em.find(RegistrationSettings.class, eventId);
        em.clear();
        return stored == null ? new RegistrationSettings(eventId) : stored;
    }

    /** What staff are told that can hardly be meant in how people register. */
    public List<RegistrationWarning> warnings(long eventId) {
        return RegistrationWarning.of(settings(eventId), em.find(Event.class, eventId));
    }

    /** Saves how people register; it takes effect at once, and what becomes free by it goes to the waiting list. */
    public void save(RegistrationSettings settings) {
        access.requireMayWrite(settings.getEventId());
        lock.take(settings.getEventId());
        em.clear();
        Merge.ofForm(em, settings);
        lock.take(settings.getEventId()).ifPresent(allocation::promoteFromWaitingList);
    }
}
