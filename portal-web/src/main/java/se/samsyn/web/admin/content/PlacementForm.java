package se.samsyn.web.admin.content;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.domain.content.Placement;
import se.samsyn.domain.field.Described;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Kind;

/** Where a draft wants its item to stand, as the edit page shows it. */
public final class PlacementForm implements Described, Serializable {

    private String slug;
    private Long parent;
    private List<Long> areas;
    private Integer position;

    private PlacementForm(Placement stored) {
        slug = stored.slug();
        parent = stored.parentId();
        areas = new ArrayList<>(stored.areaIds());
        position = stored.position();
    }

    static PlacementForm of(ContentVersion draft) {
        return new PlacementForm(draft.placement());
    }

    /** The place as the services take it. */
    public Placement toPlacement() {
        return new Placement(slug, parent, areas, position);
    }

    /** The path of an item that stands here. */
    String path(ContentType type, List<LinkTarget> offered) {
        String above = offered.stream()
                .filter(area -> parent != null && area.id() == parent)
                .map(LinkTarget::path)
                .findFirst()
                .orElse(type.path());
        return above + "/" + slug;
    }

    @Override
    public void tell(Fields fields) {
        fields.value("slug", Kind.TEXT, slug, this::setSlug);
        fields.value("parent", Kind.ITEM_ID, parent, this::setParent);
        fields.list("areas", Kind.ITEM_ID, areas);
        fields.value("position", Kind.NUMBER, position, this::setPosition);
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

    public Integer getPosition() {
        return position;
    }

    /** Low numbers come first; nothing stands for 0. */
    public void setPosition(Integer position) {
        this.position = position == null ? 0 : position;
    }
}
