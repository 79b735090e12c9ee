package se.samsyn.service.permission;

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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.account.Colleague;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.Placement;
import se.samsyn.domain.content.SharedThing;
import se.samsyn.domain.settings.SiteSettings;
import se.samsyn.service.persistence.Row;

/**
 * The one place that decides who may touch what; every act on content asks here first.
 *
 * <ol>
 *   <li>Event managers write events only; everybody else on the staff writes everything.
 *   <li>Who is bound to areas works only in them: the area, what lies below it and what belongs to any of these.
 *   <li>Nothing is moved into or out of somebody else's area.
 *   <li>What somebody may not touch is not found for them, and nothing of it that was never public reaches them another way:
 *       by a link, a list, a copy, a series, a predecessor.
 *   <li>Where the site asks for four eyes, nobody publishes a text that they changed last themselves.
 *   <li>What many pages share (a file, a person, an organisation) is changed by whoever may write every present page with it.
 * </ol>
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class ContentAccess {

    /** True for an item {@code i} that the user in {@code ?me} is bound to; true for all when bound to none. */
    public static final String IN_MY_AREAS = """
            (not exists (select 1 from account_area b join account c on c.id = b.account_id where c.username = ?me)
            or exists (select 1 from account_area b join account c on c.id = b.account_id
                join content_item a on a.id = b.area_id
                where c.username = ?me and (i.id = a.id or starts_with(i.path, a.path || '/')
                    or exists (select 1 from content_item_area m join content_item t on t.id = m.area_id
                        where m.item_id = i.id and (t.id = a.id or starts_with(t.path, a.path || '/'))))))""";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private SharedPages shared;

    @Inject
    private Clock clock;

    /** Whether the caller may write content of the type. */
    public boolean mayWrite(ContentType type) {
        return type == ContentType.EVENT
                || session.isCallerInRole(EDITOR)
                || session.isCallerInRole(PUBLISHER)
                || session.isCallerInRole(ADMINISTRATOR);
    }

    /** Whether the caller may write, publish, withdraw, review and remove the item. */
    public boolean mayWrite(ContentItem item) {
        return mayWrite(item.getType()) && isMine(item.getId());
    }

    /** Whether the account may write the item at this moment; for what is done in its name when nobody is signed in. */
    @PermitAll
    public boolean mayWrite(String username, long itemId) {
        return !em.createNativeQuery("select 1 from content_item i where i.id = ?1 and "
                        + ContentRights.MAY_WRITE.replace("?me", "?2"))
                .setParameter(1, itemId)
                .setParameter(2, username)
                .getResultList()
                .isEmpty();
    }

    /** Whether the caller may read a file of the library, and not only those who write the drafts that show it. */
    public boolean mayReadFile(long fileId) {
        return !em.createNativeQuery("select 1 from stored_file f where f.id = ?1 and "
                        + ContentRights.MAY_READ_FILE.replace("?me", "?2").replace("?now", "?3"))
                .setParameter(1, fileId)
                .setParameter(2, caller())
                .setParameter(3, Timestamp.from(clock.instant()))
                .getResultList()
                .isEmpty();
    }

    /** Whether the caller may name the series, and add events to it or take them out. */
    public boolean mayWriteSeries(long seriesId) {
        return !em.createNativeQuery("select 1 from event_series s where s.id = ?1 and "
                        + ContentRights.MAY_WRITE_SERIES.replace("?me", "?2"))
                .setParameter(1, seriesId)
                .setParameter(2, caller())
                .getResultList()
                .isEmpty();
    }

    /** Whether nothing is hidden from the caller: they are bound to no area and write content of every type. */
    public boolean knowsEverything() {
        return mayWrite(ContentType.NEWS) && boundAreas().isEmpty();
    }

    /** SQL that is true for an item {@code i} that the caller, whose user name is the parameter {@code me}, may write. */
    public String mine(String me) {
        if (knowsEverything()) {
            return "cast(" + me + " as text) is not null"; // Nothing to ask for each of thousands of rows.
        }
        String inMyAreas = IN_MY_AREAS.replace("?me", me);
        return mayWrite(ContentType.NEWS) ? inMyAreas : "(i.type = 'EVENT' and " + inMyAreas + ")";
    }

    /**
     * Lets only those go on who may touch the item.
     *
     * @throws NotFoundException when there is no such item, for them; with the reason, unless that tells of what is not public
     */
    public ContentItem requireMayWrite(long itemId) {
        ContentItem item = em.find(ContentItem.class, itemId);
        if (item == null || !mayWrite(item)) {
            throw new NotFoundException(isPublic(itemId) ? "error.item_not_allowed" : "error.item_unknown", itemId);
        }
        if (item.isRemoved()) {
            throw new NotFoundException("error.item_not_found", itemId);
        }
        return item;
    }

    /** The same, with the item kept from everybody else until the transaction ends: what is asked from here on is still so then. */
    public ContentItem lockToWrite(long itemId) {
        em.find(ContentItem.class, itemId, LockModeType.PESSIMISTIC_WRITE);
        return requireMayWrite(itemId);
    }

    private boolean isPublic(long itemId) {
        return !em.createNativeQuery(
                        "select 1 from content_item i where i.id = ?1 and " + ContentRights.LIVE.replace("?now", "?2"))
                .setParameter(1, itemId)
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList()
                .isEmpty();
    }

    /** Lets only those go on who may write content of the type. */
    public void requireMayWrite(ContentType type) {
        if (!mayWrite(type)) {
            throw new NotFoundException("error.type_not_allowed", type.key());
        }
    }

    /**
     * Lets only those publish a version who may, of those who may write its item; for callers that hold the item's lock.
     *
     * @throws InvalidInputException when the site asks for four eyes and these two wrote it themselves
     */
    public void requireMayPublish(ContentVersion version) {
        if (isReviewRequired() && caller().equals(version.getWrittenBy())) {
            throw new InvalidInputException(null, "error.review_required");
        }
        if (version.getLanguage() == Language.SWEDISH) {
            ContentItem item = version.getItem();
            requireMayMove(item.getId(), Placement.of(item), version.placement());
        }
    }

    /** Whether the site asks for four eyes before anything is published. */
    public boolean isReviewRequired() {
        return em.find(SiteSettings.class, SiteSettings.ID).isReviewRequired();
    }

    /**
     * Refuses to bring an item into somebody else's area, or to take it out of one.
     *
     * @param before where it stands, or where the text that is being changed wants it already
     * @throws InvalidInputException beside what the caller may not choose
     */
    public void requireMayMove(long itemId, Placement before, Placement wanted) {
        refusalToMove(itemId, before, wanted).ifPresent(refusal -> {
            throw new InvalidInputException(List.of(refusal));
        });
    }

    /** Whether the caller may move the item. */
    public boolean mayMove(long itemId, Placement before, Placement wanted) {
        return refusalToMove(itemId, before, wanted).isEmpty();
    }

    private Optional<InvalidField> refusalToMove(long itemId, Placement before, Placement wanted) {
        if (wanted.isSameAs(before) || boundAreas().isEmpty()) {
            return Optional.empty();
        }
        boolean newParent = !Objects.equals(wanted.parentId(), before.parentId());
        if (newParent && (wanted.parentId() == null || !isMine(wanted.parentId()))) {
            return Optional.of(InvalidField.of("parent", "error.not_my_area"));
        }
        Set<Long> changed = new HashSet<>(wanted.areaIds());
        changed.removeAll(before.areaIds());
        before.areaIds().stream()
                .filter(area -> !wanted.areaIds().contains(area))
                .forEach(changed::add);
        if (!changed.stream().allMatch(this::isMine)) {
            return Optional.of(InvalidField.of("areas", "error.not_my_area"));
        }
        return wouldBeMine(itemId, wanted)
                ? Optional.empty()
                : Optional.of(InvalidField.of("areas", "error.area_missing"));
    }

    private boolean wouldBeMine(long itemId, Placement wanted) {
        List<Long> bound = boundAreas();
        Stream<Long> above = Stream.concat(wanted.areaIds().stream(), Stream.ofNullable(wanted.parentId()));
        return bound.contains(itemId) || above.anyMatch(area -> bound.contains(area) || liesBelow(area, bound));
    }

    private boolean liesBelow(long area, List<Long> bound) {
        ContentItem above = em.find(ContentItem.class, area);
        while (above != null && !bound.contains(above.getId())) {
            above = above.getParent();
        }
        return above != null;
    }

    /** Where a new item may begin: who is bound to areas begins areas only below one of these. */
    public void requireMayBegin(ContentType type, Long parentId) {
        requireMayWrite(type);
        boolean inside = parentId == null ? type != ContentType.AREA : isMine(parentId);
        if (!inside && !boundAreas().isEmpty()) {
            throw new InvalidInputException("parent", "error.not_my_area");
        }
    }

    /** Gives a new item of somebody who is bound to areas these areas, unless it lies in one already. */
    public void adopt(long itemId) {
        em.flush();
        if (!isMine(itemId)) {
            ContentItem item = em.find(ContentItem.class, itemId);
            boundAreas().forEach(area -> item.getAreas().add(em.getReference(ContentItem.class, area)));
        }
    }

    /** The areas in which the caller may write; a set to go on with. */
    public Set<Long> myAreas() {
        List<?> ids = em.createNativeQuery(
                        "select i.id from content_item i where i.type = 'AREA' and " + IN_MY_AREAS.replace("?me", "?1"))
                .setParameter(1, caller())
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Refuses to take away an area that somebody is bound to: bound to nothing, they might write everywhere.
     *
     * @throws InvalidInputException when the item is such an area
     */
    public void requireNobodysArea(long itemId) {
        boolean somebodys = !em.createNativeQuery("select 1 from account_area where area_id = ?1 limit 1")
                .setParameter(1, itemId)
                .getResultList()
                .isEmpty();
        if (somebodys) {
            throw new InvalidInputException(null, "error.bin_is_responsibility");
        }
    }

    /** Refuses an owner who may not write the item; whoever owns it already may go on. */
    public void requireMayOwn(String username, long itemId) {
        boolean already = username != null
                && username.equals(em.find(ContentItem.class, itemId).getOwner());
        if (!already && !mayWrite(username, itemId)) {
            throw new InvalidInputException("owner", "error.owner_unknown");
        }
    }

    /** Colleagues who may write the item, by name. */
    public List<Colleague> others(long itemId) {
        return Row.list(
                em.createNativeQuery("""
                        select w.username, w.display_name from account w, content_item i
                        where i.id = ?1 and w.username <> ?2
                        and\s""" + ContentRights.MAY_WRITE.replace("?me", "w.username")
                                + "\norder by w.display_name, w.username")
                        .setParameter(1, itemId)
                        .setParameter(2, caller()),
                row -> new Colleague(row.text("username"), row.text("display_name")));
    }

    /** Those of the items that the caller may write. */
    public Set<Long> mine(Collection<Long> itemIds) {
        return shared.mine(itemIds, caller());
    }

    /** How many present pages show the thing that the caller may not write. */
    public long countNotMine(SharedThing thing, long id) {
        return shared.countNotMine(thing, id, caller());
    }

    /**
     * Lets only those change what many pages share who may write every present page that shows it.
     *
     * @throws InvalidInputException for everybody else, with what they can do about it
     */
    public void requireMayChange(SharedThing thing, long id) {
        if (countNotMine(thing, id) > 0) {
            throw new InvalidInputException(null, "error.shared_not_mine." + thing);
        }
    }

    /** Lets only those take a file away who may write every page that shows it or once did: history loses it, too. */
    public void requireMayRemove(long fileId) {
        if (shared.countEverNotMine(SharedThing.FILE, fileId, caller()) > 0) {
            throw new InvalidInputException(null, "error.shared_not_mine.FILE");
        }
    }

    /** Whether a change of the thing must wait for somebody else: the public sees it, and the site asks for four eyes. */
    public boolean needsReview(SharedThing thing, long id) {
        return isReviewRequired() && shared.isPublic(thing, id);
    }

    private boolean isMine(long itemId) {
        return !em.createNativeQuery(
                        "select 1 from content_item i where i.id = ?1 and " + IN_MY_AREAS.replace("?me", "?2"))
                .setParameter(1, itemId)
                .setParameter(2, caller())
                .getResultList()
                .isEmpty();
    }

    private List<Long> boundAreas() {
        return em.createQuery("select area from Account a join a.areaIds area where a.username = :me", Long.class)
                .setParameter("me", caller())
                .getResultList();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
