package se.samsyn.service.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.content.Placement;
import se.samsyn.domain.text.Slug;

/**
 * Keeps items in their places: what versions wish for, free slugs, moves with all descendants, and the earlier addresses that then
 * redirect. For callers that hold the item's lock.
 */
@Dependent
public class ContentPlaces {

    private static final String KNOWN = """
            exists (select 1 from content_version v where v.item_id = ?item and %s)""".formatted(LivePeriod.SQL.hasBegunBy("v", "?4"));

    private static final Logger LOG = Logger.getLogger(ContentPlaces.class.getName());

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** A slug made of the title that no sibling has. */
    String freeSlug(ContentType type, ContentItem parent, String title) {
        return freeSlugLike(type, parent, Slug.ofTitle(title).value());
    }

    /** The wanted slug, or one like it that no sibling has. */
    public String freeSlugLike(ContentType type, ContentItem parent, String wanted) {
        String above = (parent == null ? type.path() : parent.getPath()) + "/";
        String slug = wanted;
        for (int number = 2; isTaken(above + slug, null); number++) {
            String ending = "-" + number;
            slug = wanted.substring(0, Math.min(wanted.length(), Slug.MAX_LENGTH - ending.length())) + ending;
        }
        return slug;
    }

    /**
     * Refuses a place where the item can't stand.
     *
     * @throws InvalidInputException beside the slug or the parent, with what is wrong there
     */
    public void check(ContentItem item, Placement placement) {
        if (!Slug.isValid(placement.slug())) {
            throw new InvalidInputException("slug", "error.slug_invalid");
        }
        ContentItem parent = parent(placement);
        try {
            item.requireMayLieBelow(parent);
        } catch (IllegalArgumentException impossible) {
            throw new InvalidInputException("parent", "error.parent_impossible");
        }
        if (parent != null && parent.isRemoved() && !parent.equals(item.getParent())) {
            throw new InvalidInputException("parent", "error.parent_impossible");
        }
        if (isTaken(item.pathAt(placement.slug(), parent), item.getId())) {
            throw new InvalidInputException("slug", "error.slug_taken", placement.slug());
        }
    }

    /** Whether the item can stand there. */
    boolean isPossible(ContentItem item, Placement placement) {
        try {
            check(item, placement);
            return true;
        } catch (InvalidInputException refusal) {
            return false;
        }
    }

    /**
     * Notes in a version where it wants its item to stand. As long as nothing of the item and what lies below it is public, was
     * or is going to be, the item stands there at once.
     */
    void wish(ContentVersion version, ContentItem item, Placement placement) {
        check(item, placement);
        if (!isAnnounced(item)) {
            place(item, placement);
        }
        version.wishFor(placement, parent(placement));
    }

    /** Lets the item stand where the version wants it; earlier versions remember where it stood. */
    public void take(ContentVersion version) {
        Placement wanted = version.placement();
        ContentItem item = version.getItem();
        if (version.getLanguage() == Language.SWEDISH && !wanted.isSameAs(Placement.of(item))) {
            check(item, wanted);
            remember(item);
            place(item, wanted);
            em.flush();
        }
    }

    /** Lets an item whose lock the caller holds take the places of versions whose moment has come, one after the other. */
    public void settle(ContentItem item) {
        List<ContentVersion> due = em.createQuery("""
                        select v from ContentVersion v where v.item = :item and v.placeWaits = true and v.liveFrom <= :now
                        order by v.liveFrom""", ContentVersion.class)
                .setParameter("item", item)
                .setParameter("now", clock.instant())
                .setHint("eclipselink.inheritance.outer-join", "true")
                .getResultList();
        for (ContentVersion version : due) {
            version.placed();
            try {
                take(version);
            } catch (InvalidInputException impossible) {
                // The place was free when it was planned. The text is public all the same, where the item stands.
                LOG.log(Level.WARNING, "Item {0} stays where it is: {1}", new Object[] {
                    item.getId(), impossible.getMessage()
                });
            }
        }
    }

    private ContentItem parent(Placement placement) {
        return placement.parentId() == null ? null : em.find(ContentItem.class, placement.parentId());
    }

    private boolean isAnnounced(ContentItem item) {
        return !em.createNativeQuery("""
                        select 1 from content_version v join content_item i on i.id = v.item_id
                        where (i.id = ?1 or starts_with(i.path, ?2)) and %s limit 1""".formatted(LivePeriod.SQL.endsAfter("v", "v.live_from")))
                .setParameter(1, item.getId())
                .setParameter(2, item.getPath() + "/")
                .getResultList()
                .isEmpty();
    }

    // What was published without a wish stood wherever the item did; from now on that is said.
    private void remember(ContentItem item) {
        em.createNativeQuery("""
                        insert into version_area (version_id, area_id) select v.id, a.area_id from content_version v
                        join content_item_area a on a.item_id = v.item_id
                        where v.item_id = ?1 and v.language = 'sv' and v.live_from is not null and v.place_slug is null""").setParameter(1, item.getId()).executeUpdate();
        em.createNativeQuery("""
                        update content_version v set place_slug = i.slug, place_parent_id = i.parent_id, place_position = i.position
                        from content_item i where i.id = v.item_id
                        and v.item_id = ?1 and v.language = 'sv' and v.live_from is not null and v.place_slug is null""").setParameter(1, item.getId()).executeUpdate();
    }

    // With everything below it, and bound to the areas.
    private void place(ContentItem item, Placement placement) {
        ContentItem parent = parent(placement);
        if (!placement.slug().equals(item.getSlug()) || !Objects.equals(parent, item.getParent())) {
            move(item, placement.slug(), parent);
        }
        item.setPosition(placement.position());
        List<ContentItem> areas = placement.areaIds().stream()
                .map(id -> em.getReference(ContentItem.class, id))
                .toList();
        item.getAreas().retainAll(areas);
        areas.stream().filter(area -> !item.getAreas().contains(area)).forEach(item.getAreas()::add);
    }

    private void move(ContentItem item, String slug, ContentItem parent) {
        String from = item.getPath();
        item.placeAt(slug, parent);
        String to = item.getPath();
        // Readers who knew an item here follow it; a draft that nobody knew takes no address from what was here before.
        em.createNativeQuery("""
                        insert into former_path (path, item_id)
                        select ?1, cast(?3 as bigint) union all select path, id from content_item where path like ?2
                        on conflict (path) do update set item_id = excluded.item_id, made_by = null, made_at = null
                        where\s""" + KNOWN.replace("?item", "excluded.item_id"))
                .setParameter(1, from)
                .setParameter(2, from + "/%")
                .setParameter(3, item.getId())
                .setParameter(4, now())
                .executeUpdate();
        em.createNativeQuery("update content_item set path = ?1 || substr(path, ?2) where path like ?3")
                .setParameter(1, to)
                .setParameter(2, from.length() + 1)
                .setParameter(3, from + "/%")
                .executeUpdate();
        // An address that is in use again leads to what stands there now, never in a circle. A draft leaves the
        // redirect alone.
        em.createNativeQuery(
                        "delete from former_path f using content_item i where i.path = f.path and (f.item_id = i.id or "
                                + KNOWN.replace("?item", "i.id").replace("?4", "?1") + ")")
                .setParameter(1, now())
                .executeUpdate();
    }

    /** The paths of everything below an item, removed items left out. */
    public List<String> childPaths(ContentItem item) {
        return em.createQuery(
                        "select i.path from ContentItem i where i.parent = :item and i.removedAt is null", String.class)
                .setParameter("item", item)
                .getResultList();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private boolean isTaken(String path, Long exceptId) {
        return Stream.concat(standingAt(path), comingTo(path)).anyMatch(id -> !id.equals(exceptId));
    }

    private Stream<Long> standingAt(String path) {
        return em.createQuery("select i.id from ContentItem i where i.path = :path", Long.class)
                // The move that is being judged must not reach the database first, where it would break a constraint.
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("path", path)
                .getResultStream();
    }

    // What is approved for later finds its place free.
    private Stream<Long> comingTo(String path) {
        return em.createQuery("""
                        select v from ContentVersion v where v.placeWaits = true and v.placeSlug = :slug
                        and v.item.removedAt is null""", ContentVersion.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setHint("eclipselink.inheritance.outer-join", "true")
                .setParameter("slug", path.substring(path.lastIndexOf('/') + 1))
                .getResultStream()
                .filter(version -> version.getPath().equals(path))
                .map(version -> version.getItem().getId());
    }
}
