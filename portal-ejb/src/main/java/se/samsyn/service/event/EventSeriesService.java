package se.samsyn.service.event;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EDITOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.event.ChangeNotice;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventSeries;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.domain.event.EventUndo;
import se.samsyn.domain.event.Occasion;
import se.samsyn.domain.event.SeriesChange;
import se.samsyn.domain.event.SeriesScope;
import se.samsyn.domain.event.UnannouncedChange;
import se.samsyn.domain.text.Slug;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.permission.ContentRights;
import se.samsyn.service.persistence.Row;

/** Series of events: which events belong together, and facts that several of them share. */
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
    private ContentAccess access;

    @Inject
    private EventRows rows;

    @Inject
    private EventRescheduling rescheduling;

    @Inject
    private EventNews news;

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

    /** The series that have a page, since the public sees one of their events. */
    @PermitAll
    public List<EventSeries> shown() {
        return em.createQuery("""
                        select s from EventSeries s where exists (
                        select e.id from Event e, EventVersion v where e.seriesId = s.id and v.item.id = e.id
                        and v.item.removedAt is null and v.language = :swedish and %s)
                        order by s.id""".formatted(LivePeriod.JPQL.contains("v", ":now")), EventSeries.class)
                .setParameter("swedish", Language.SWEDISH)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** The series that the caller may add events to, by name; the first two hundred. */
    public List<EventSeries> all() {
        return ((List<?>) em.createNativeQuery(
                                "select s.* from event_series s where "
                                        + ContentRights.MAY_WRITE_SERIES.replace("?me", "?1")
                                        + " order by s.title, s.id",
                                EventSeries.class)
                        .setParameter(1, caller())
                        .setMaxResults(MOST)
                        .getResultList())
                .stream().map(EventSeries.class::cast).toList();
    }

    private void requireMine(Long seriesId, String field) {
        if (seriesId != null && !access.mayWriteSeries(seriesId)) {
            throw new InvalidInputException(field, "error.series_not_mine");
        }
    }

    /**
     * The series' events by date, called off or not: those that the caller may write, published or not, and what the public
     * knows; the first two hundred.
     */
    public List<Occasion> occasions(long seriesId) {
        return Row.list(
                em.createNativeQuery("""
                        select * from (select e.item_id, %s as title, e.starts_at, e.date_only, e.status
                        from event e join content_item i on i.id = e.item_id
                        where e.series_id = ?1 and i.removed_at is null order by e.start_instant, i.id) occasion
                        where title is not null""".formatted(
                                ContentRights.KNOWN_TITLE.replace("?now", "?2").replace("?me", "?3")))
                        .setParameter(1, seriesId)
                        .setParameter(2, Timestamp.from(clock.instant()))
                        .setParameter(3, caller())
                        .setMaxResults(MOST),
                EventSeriesService::occasion);
    }

    private static Occasion occasion(Row row) {
        return new Occasion(
                row.number("item_id"),
                row.text("title"),
                row.dateTime("starts_at"),
                row.flag("date_only"),
                row.constant(EventStatus.class, "status"));
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

    /**
     * Makes the event one of a series; of none when that is {@code null}.
     *
     * @throws InvalidInputException when an event of the series that it joins or leaves is somebody else's
     */
    public void join(long itemId, Long seriesId) {
        contents.item(itemId);
        if (seriesId != null && em.find(EventSeries.class, seriesId) == null) {
            throw new NotFoundException("error.series_not_found", seriesId);
        }
        requireMine(seriesId, "series");
        Event event = rows.locked(itemId);
        requireMine(event.getSeriesId(), "seriesName");
        event.joinSeries(seriesId);
    }

    /**
     * Gives the event's series another name; its address stays.
     *
     * @throws InvalidInputException without a name, or when an event of the series is somebody else's
     */
    public void rename(long itemId, String title) {
        contents.item(itemId);
        Event event = rows.locked(itemId);
        requireMine(event.getSeriesId(), "seriesName");
        of(event).ifPresent(series -> series.rename(name("seriesName", title)));
    }

    /**
     * What {@link #spread} would change of time and place of events that people know of, so that it can be told before it is done;
     * nothing where it needs no notice.
     *
     * @throws InvalidInputException when one of them is somebody else's
     */
    public List<SeriesChange> announced(long itemId, SeriesScope scope) {
        contents.item(itemId);
        Event model = em.find(Event.class, itemId);
        List<SeriesChange> changes = new ArrayList<>();
        for (Long id : others(model, scope)) {
            requireMayChange(id);
            Event event = em.find(Event.class, id);
            em.detach(event);
            Event like = em.find(Event.class, id);
            em.detach(like); // Only looked at.
            like.becomeLike(model);
            if (rescheduling.misleads(event, like)) {
                changes.add(new SeriesChange(event, like));
            }
        }
        return changes;
    }

    /**
     * Lets other events of the series, that are to come and take place, have this one's kind, place, seats and hours. Their
     * days, texts and registrations stay their own; each is logged, and whoever is registered to one that has another place or
     * other hours is written to.
     *
     * @param notice that another time or place is to be told of; {@code null} when nobody has been asked about that
     * @return how many have changed
     * @throws InvalidInputException when one of them is somebody else's, or more seats are taken there; nothing is changed then
     * @throws UnannouncedChange when people would go wrong and there is no notice; nothing is changed then
     */
    public int spread(long itemId, SeriesScope scope, ChangeNotice notice) {
        contents.item(itemId);
        Event model = rows.locked(itemId);
        int changed = 0;
        for (Long id : others(model, scope)) {
            requireMayChange(id);
            changed += makeLike(rows.locked(id), model, notice) ? 1 : 0;
        }
        return changed;
    }

    private List<Long> others(Event model, SeriesScope scope) {
        Instant from = scope == SeriesScope.FOLLOWING && model.getStartInstant().isAfter(clock.instant())
                ? model.getStartInstant()
                : clock.instant();
        return em.createQuery("""
                        select e.id from Event e where e.seriesId = :series and e.id <> :model and e.time.startInstant > :from
                        and e.status in :taking
                        and exists (select i from ContentItem i where i.id = e.id and i.removedAt is null) order by e.id""", Long.class)
                .setParameter("series", model.getSeriesId())
                .setParameter("model", model.getId())
                .setParameter("from", from)
                .setParameter("taking", List.of(EventStatus.PLANNED, EventStatus.MOVED))
                .setMaxResults(MOST)
                .getResultList();
    }

    private void requireMayChange(long id) {
        if (!access.mayWrite(em.find(ContentItem.class, id))) {
            throw new InvalidInputException("spreadTo", "error.series_spread_not_mine");
        }
    }

    private boolean makeLike(Event before, Event model, ChangeNotice notice) {
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
        if (rescheduling.misleads(before, event)) {
            if (notice == null) {
                throw new UnannouncedChange();
            }
            EventUndo undo = rescheduling.keep(event, before, changes, caller()).spreadFrom(model.getId());
            rescheduling.tell(event, undo, notice);
        } else {
            if (event.hasOtherTimeOrPlaceThan(before)) {
                event.calendarChanged(clock.instant());
            }
            em.persist(event.logLine(clock.instant(), caller(), changes));
        }
        news.tellSeats(event, before.getSeats());
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

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
