package se.samsyn.domain.content;

import java.util.List;

/**
 * Where an item stands: its slug, its parent in the tree and the areas it belongs to. Takes effect at once.
 *
 * @param slug the last part of the path
 * @param parentId an area, or {@code null}; only areas and pages have one
 */
public record Placement(String slug, Long parentId, List<Long> areaIds) {

    public Placement {
        areaIds = List.copyOf(areaIds);
    }

    /** Where the item stands now. */
    public static Placement of(ContentItem item) {
        return new Placement(
                item.getSlug(),
                item.getParent() == null ? null : item.getParent().getId(),
                item.getAreas().stream().map(ContentItem::getId).toList());
    }
}
