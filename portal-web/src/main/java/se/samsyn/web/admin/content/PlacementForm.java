package se.samsyn.web.admin.content;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.Placement;

/** Where an item stands, as its edit page shows it. */
public final class PlacementForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String slug;
    private Long parent;
    private List<Long> areas;

    private PlacementForm(Placement stored) {
        slug = stored.slug();
        parent = stored.parentId();
        areas = new ArrayList<>(stored.areaIds());
    }

    static PlacementForm of(ContentItem item) {
        return new PlacementForm(Placement.of(item));
    }

    /** The place as the services take it. */
    public Placement toPlacement() {
        return new Placement(slug, parent, areas);
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public Long getParent() {
        return parent;
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }

    public List<Long> getAreas() {
        return areas;
    }

    public void setAreas(List<Long> areas) {
        this.areas = areas;
    }
}
