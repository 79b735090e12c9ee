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
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.Placement;
import se.samsyn.domain.text.Slug;

/** Keeps items in their places: free slugs, moves with all descendants, and the earlier addresses that then redirect. */
@Dependent
class ContentPlaces {

    private static final String KNOWN = """
            exists (select 1 from content_version v where v.item_id = ?item and v.live_from <= ?4
                and (v.live_to is null or v.live_to > v.live_from))""";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** A slug made of the title that no sibling has. */
    String freeSlug(ContentType type, ContentItem parent, String title) {
        return freeSlugLike(type, parent, Slug.ofTitle(title).value());
    }

    /** The wanted slug, or one like it that no sibling has. */
    String freeSlugLike(ContentType type, ContentItem parent, String wanted) {
        String above = (parent == null ? type.path() : parent.getPath()) + "/";
        String slug = wanted;
        for (int number = 2; isTaken(above + slug, null); number++) {
            String ending = "-" + number;
            slug = wanted.substring(0, Math.min(wanted.length(), Slug.MAX_LENGTH - ending.length())) + ending;
        }
        return slug;
    }

    /** Moves the item where the placement says, with everything below it, and binds it to the areas. */
    void place(ContentItem item, Placement placement) {
        String slug = placement.slug() == null ? "" : placement.slug().strip();
        if (!Slug.isValid(slug)) {
            throw new InvalidInputException("slug", "error.slug_invalid");
        }
        ContentItem parent = placement.parentId() == null ? null : em.find(ContentItem.class, placement.parentId());
        if (!slug.equals(item.getSlug()) || !Objects.equals(parent, item.getParent())) {
            move(item, slug, parent);
        }
        List<ContentItem> areas = placement.areaIds().stream()
                .map(id -> em.getReference(ContentItem.class, id))
                .toList();
        item.getAreas().retainAll(areas);
        areas.stream().filter(area -> !item.getAreas().contains(area)).forEach(item.getAreas()::add);
    }

    private void move(ContentItem item, String slug, ContentItem parent) {
        String from = item.getPath();
        try {
            item.placeAt(slug, parent);
        } catch (IllegalArgumentException impossible) {
            throw new InvalidInputException("parent", "error.parent_impossible");
        }
        String to = item.getPath();
        if (isTaken(to, item.getId())) {
            throw new InvalidInputException("slug", "error.slug_taken", slug);
        }
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
    List<String> childPaths(ContentItem item) {
        return em.createQuery(
                        "select i.path from ContentItem i where i.parent = :item and i.removedAt is null", String.class)
                .setParameter("item", item)
                .getResultList();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private boolean isTaken(String path, Long exceptId) {
        return em.createQuery("select i.id from ContentItem i where i.path = :path", Long.class)
                // The move that is being judged must not reach the database first, where it would break a constraint.
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("path", path)
                .getResultStream()
                .anyMatch(id -> !id.equals(exceptId));
    }
}
