package se.samsyn.domain.content;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A place of an item: its slug, its parent in the tree, the areas it belongs to and its order among its siblings. A version wishes
 * for one, and the item has it from the moment at which the public reads that version.
 *
 * @param slug the last part of the path
 * @param parentId an area, or {@code null}; only areas and pages have one
 * @param position low numbers come first; only areas and pages are listed by it
 */
public record Placement(String slug, Long parentId, List<Long> areaIds, int position) {

    public Placement {
        slug = slug == null ? "" : slug.strip();
        areaIds = areaIds.stream().distinct().toList();
    }

    /** Where the item stands now. */
    public static Placement of(ContentItem item) {
        return new Placement(
                item.getSlug(),
                item.getParent() == null ? null : item.getParent().getId(),
                item.getAreas().stream().map(ContentItem::getId).toList(),
                item.getPosition());
    }

    /** The same place with other areas. */
    public Placement in(List<Long> otherAreas) {
        return new Placement(slug, parentId, otherAreas, position);
    }

    /** Whether the other is the same place; the areas have no order. */
    public boolean isSameAs(Placement other) {
        return slug.equals(other.slug)
                && Objects.equals(parentId, other.parentId)
                && position == other.position
                && Set.copyOf(areaIds).equals(Set.copyOf(other.areaIds));
    }
}
