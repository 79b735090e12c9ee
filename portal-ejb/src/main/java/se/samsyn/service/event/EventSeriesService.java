package se.samsyn.service.event;

import static se.samsyn.service.content.StaffRoles.ADMINISTRATOR;
import static se.samsyn.service.content.StaffRoles.EDITOR;
import static se.samsyn.service.content.StaffRoles.EVENT_MANAGER;
import static se.samsyn.service.content.StaffRoles.PUBLISHER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventSeries;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.domain.event.Occasion;
import se.samsyn.domain.event.SeriesScope;
import se.samsyn.domain.text.Slug;
import se.samsyn.service.content.ContentService;

/** Series of events: which events belong together, and facts that several of them share (behaviour 15). */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class EventSeriesService {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    @Inject
    private ContentService contents;

    @Inject
    private EventRows rows;

    /** The series whose page stands at the path; empty when there is none. */
    @PermitAll
    public Optional<EventSeries> find(String slug) {
        return em.createQuery("select s from EventSeries s where s.slug = :slug", EventSeries.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** The series that the event belongs to, if any. */
    @PermitAll
    public Optional<EventSeries> of(Event event) {
        return Optional.ofNullable(event.getSeriesId()).map(id -> em.find(EventSeries.class, id));
    }

    /** All series by name; the first two hundred. */
    public List<EventSeries> all() {
        return em.createQuery("select s from EventSeries s order by s.title, s.id", EventSeries.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Every event of the series by date, published or not, called off or not; the first two hundred. */
    public List<Occasion> occasions(long seriesId) {
        List<?> found = em.createNativeQuery("""
                        select e.item_id, v.title, e.starts_at, e.date_only, e.status
                        from event e join content_item i on i.id = e.item_id
                        join content_version v on v.item_id = i.id and v.language = 'sv' and v.newest
                        where e.series_id = ?1 and i.removed_at is null order by e.start_instant, i.id""")
                .setParameter(1, seriesId)
                .setMaxResults(MOST)
                .getResultList();
        return found.stream().map(row -> occasion((Object[]) row)).toList();
    }

    private static Occasion occasion(Object[] row) {
        return new Occasion(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Timestamp) row[2]).toLocalDateTime(),
                (Boolean) row[3],
                EventStatus.valueOf((String) row[4]));
    }

    /**
     * Makes the event the first of a new series.
     *
     * @throws InvalidInputException without a name
     */
    public void begin(long itemId, String title) {
        String name = name("newSeries", title);
        EventSeries series = new EventSeries(freeSlug(name), name);
        em.persist(series);
        em.flush();
        join(itemId, series.getId());
    }

    /** Makes the event one of a series; of none when that is {@code null}. */
    public void join(long itemId, Long seriesId) {
        contents.item(itemId);
        if (seriesId != null && em.find(EventSeries.class, seriesId) == null) {
            throw new NotFoundException("error.series_not_found", seriesId);
        }
        rows.locked(itemId).joinSeries(seriesId);
    }

    /**
     * Gives the event's series another name; its address stays.
     *
     * @throws InvalidInputException without a name
     */
    public void rename(long itemId, String title) {
        contents.item(itemId);
        of(rows.locked(itemId)).ifPresent(series -> series.rename(name("seriesName", title)));
    }

    /**
     * Lets other events of the series, that are to come and take place, have this one's kind, place, seats and hours. Their
     * days, texts, status and registrations stay their own; each is logged, and calendars hear of new places and hours.
     *
     * @return how many have changed
     */
    public int spread(long itemId, SeriesScope scope) {
        contents.item(itemId);
        Event model = rows.locked(itemId);
        int changed = 0;
        for (Long id : others(model, scope)) {
            contents.item(id); // Whoever may not touch it is told so, and nothing is changed.
            changed += makeLike(rows.locked(id), model) ? 1 : 0;
        }
        return changed;
    }

    private List<Long> others(Event model, SeriesScope scope) {
        Instant from = scope == SeriesScope.FOLLOWING && model.getStartInstant().isAfter(now())
                ? model.getStartInstant()
                : now();
        return em.createQuery("""
                        select e.id from Event e where e.seriesId = :series and e.id <> :model and e.time.startInstant > :from
                        and e.status in :taking order by e.id""", Long.class)
                .setParameter("series", model.getSeriesId())
                .setParameter("model", model.getId())
                .setParameter("from", from)
                .setParameter("taking", List.of(EventStatus.PLANNED, EventStatus.MOVED))
                .setMaxResults(MOST)
                .getResultList();
    }

    private boolean makeLike(Event before, Event model) {
        em.detach(before); // What it was stays beside what it becomes.
        Event event = em.find(Event.class, before.getId());
        event.becomeLike(model);
        if (!event.getTime().skipped().isEmpty()) {
            throw new InvalidInputException("spreadTo", "error.time_skipped");
        }
        String changes = EventDifference.between(before, event);
        if (changes.isEmpty()) {
            return false;
        }
        if (event.hasOtherTimeOrPlaceThan(before)) {
            event.calendarChanged(now());
        }
        em.persist(event.logLine(now(), session.getCallerPrincipal().getName(), changes));
        return true;
    }

    private String freeSlug(String title) {
        String wanted = Slug.ofTitle(title).value();
        String slug = wanted;
        for (int number = 2; find(slug).isPresent(); number++) {
            String ending = "-" + number;
            slug = wanted.substring(0, Math.min(wanted.length(), Slug.MAX_LENGTH - ending.length())) + ending;
        }
        return slug;
    }

    private static String name(String field, String title) {
        String name = title == null ? "" : title.strip();
        if (name.isEmpty()) {
            throw new InvalidInputException(field, "error.required");
        }
        return name.substring(0, Math.min(EventSeries.TITLE_LENGTH, name.length()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
