package se.samsyn.domain.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a version wants its item to stand. The item stands there from the moment at which the public reads the version; what a
 * draft wishes moves nothing. A version without a wish, and every translation, stands wherever its item does.
 */
@MappedSuperclass
public abstract class PlacedVersion extends VersionLifecycle {

    @Column(name = "place_slug")
    private String placeSlug;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "place_parent_id")
    private ContentItem placeParent;

    @Column(name = "place_position")
    private int placePosition;

    @ElementCollection
    @CollectionTable(name = "version_area", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "area_id")
    private List<Long> placeAreas = new ArrayList<>();

    /** The item that the version belongs to. */
    public abstract ContentItem getItem();

    /** Where the item is to stand. */
    public final Placement placement() {
        if (placeSlug == null) {
            return Placement.of(getItem());
        }
        return new Placement(placeSlug, placeParent == null ? null : placeParent.getId(), placeAreas, placePosition);
    }

    /** The path that the item has, or gets, where the version wants it; without what stands there now being asked for. */
    public final String getPath() {
        return placeSlug == null ? getItem().getPath() : getItem().pathAt(placeSlug, placeParent);
    }

    /** Whether the item is to stand somewhere else than it does. */
    public final boolean isMoving() {
        return !placement().isSameAs(Placement.of(getItem()));
    }

    /**
     * Decides where the item is to stand.
     *
     * @param parent the area that the placement names
     */
    public final void wishFor(Placement placement, ContentItem parent) {
        placeSlug = placement.slug();
        placeParent = parent;
        placePosition = placement.position();
        placeAreas = new ArrayList<>(placement.areaIds());
    }

    /** Stands wherever the item does. */
    public final void wishForNothing() {
        placeSlug = null;
        placeParent = null;
        placePosition = 0;
        placeAreas = new ArrayList<>();
    }

    protected final void wishAs(PlacedVersion other) {
        placeSlug = other.placeSlug;
        placeParent = other.placeParent;
        placePosition = other.placePosition;
        placeAreas = new ArrayList<>(other.placeAreas);
    }
}
