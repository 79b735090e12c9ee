package se.samsyn.domain.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.field.Kind;

/**
 * The identity of a piece of content: its type, its place in the tree and its address. What stands on it is in its
 * {@linkplain ContentVersion versions}, which also say where it is to stand. Changes here take effect at once.
 */
@Entity
@Table(name = "content_item")
public class ContentItem {

    /** An item that a field points at; read as its title. */
    public static final Kind<ContentItem> KIND =
            Kind.reference(ContentItem.class, ContentItem::getId, (item, words) -> words.titleOf(item.getId()));

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ContentType type;

    private String slug;

    private String path;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private ContentItem parent;

    @Column(name = "position")
    private int position;

    private String owner;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "review_told_on")
    private LocalDate reviewToldOn;

    @Column(name = "created_at")
    private Instant createdAt;

    // Kept by the database, whatever changes a period.
    @Column(name = "first_live_from", insertable = false, updatable = false)
    private Instant firstLiveFrom;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "removed_title")
    private String removedTitle;

    @Column(name = "removal_reference")
    private String removalReference;

    @Column(name = "removal_reason")
    private String removalReason;

    private boolean binned;

    @ManyToMany
    @JoinTable(
            name = "content_item_area",
            joinColumns = @JoinColumn(name = "item_id"),
            inverseJoinColumns = @JoinColumn(name = "area_id"))
    @OrderBy("path")
    private List<ContentItem> areas = new ArrayList<>();

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected ContentItem() {}

    public ContentItem(ContentType type, String slug, ContentItem parent, String owner, Instant createdAt) {
        this.type = type;
        this.owner = owner;
        this.createdAt = createdAt;
        placeAt(slug, parent);
    }

    /**
     * Gives the item its slug and parent and so its path; descendants keep theirs until they are placed anew.
     *
     * @throws IllegalArgumentException when the parent is not an area or lies below this item
     */
    public final void placeAt(String newSlug, ContentItem newParent) {
        requireMayLieBelow(newParent);
        slug = newSlug;
        parent = newParent;
        path = pathAt(newSlug, newParent);
    }

    /** The path that the item would have. */
    public final String pathAt(String newSlug, ContentItem newParent) {
        return (newParent == null ? type.path() : newParent.path) + "/" + newSlug;
    }

    /**
     * Refuses a parent that can't be one.
     *
     * @throws IllegalArgumentException when it is not an area or lies below this item
     */
    public final void requireMayLieBelow(ContentItem newParent) {
        if (newParent != null && (!type.isTreeType() || newParent.type != ContentType.AREA)) {
            throw new IllegalArgumentException("Only areas have children, and only areas and pages are children");
        }
        for (ContentItem above = newParent; above != null; above = above.parent) {
            if (above == this || (id != null && id.equals(above.id))) {
                throw new IllegalArgumentException("An item can't lie below itself");
            }
        }
    }

    /**
     * Records the decision to remove the item (gallring); from now on its address answers 410.
     *
     * @param title what the public knew it as
     */
    public void remove(String title, RemovalDecision decision, String by, Instant at) {
        leave(title, by, at);
        removalReference = decision.reference();
        removalReason = decision.reason();
    }

    /** Throws the item into the bin without a decision; its address is free from now on. */
    public void throwAway(String title, String by, Instant at) {
        leave(title, by, at);
        binned = true;
        // No slug has the sign, so nothing else wants to stand there; below its area it still belongs to that area's
        // staff.
        path = path + "~" + id;
    }

    /** Takes the item back from the bin, to an address that may be another one. */
    public void restore(String newSlug, ContentItem newParent) {
        if (!binned) {
            throw new IllegalStateException("Only what is in the bin can be restored");
        }
        leave(null, null, null);
        binned = false;
        placeAt(newSlug, newParent);
    }

    private void leave(String title, String by, Instant at) {
        removedTitle = title;
        removedBy = by;
        removedAt = at;
    }

    /** Decides when the owner looks at the item again; {@code null} for never. */
    public void reviewOn(LocalDate day) {
        reviewOn = day;
        reviewToldOn = null;
    }

    /** The owner has looked at it: the next time is a year away. */
    public void reviewed(LocalDate today) {
        reviewOn(today.plusYears(1));
    }

    /** Gives an item that is published for the first time a day of review, unless somebody has chosen one. */
    public void published(LocalDate day) {
        if (reviewOn == null) {
            reviewed(day);
        }
    }

    /** Whether the item is away, by decision or in the bin. */
    public boolean isRemoved() {
        return removedAt != null;
    }

    public boolean isBinned() {
        return binned;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof ContentItem that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return ContentItem.class.hashCode();
    }

    public Long getId() {
        return id;
    }

    public ContentType getType() {
        return type;
    }

    public String getSlug() {
        return slug;
    }

    public String getPath() {
        return path;
    }

    public ContentItem getParent() {
        return parent;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** When the public could read the item for the first time; {@code null} when it never could. */
    public Instant getFirstLiveFrom() {
        return firstLiveFrom;
    }

    public Instant getRemovedAt() {
        return removedAt;
    }

    public String getRemovedBy() {
        return removedBy;
    }

    public String getRemovedTitle() {
        return removedTitle;
    }

    public String getRemovalReference() {
        return removalReference;
    }

    public String getRemovalReason() {
        return removalReason;
    }

    public List<ContentItem> getAreas() {
        return areas;
    }

    public int getLockVersion() {
        return lockVersion;
    }
}
