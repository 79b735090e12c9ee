package se.samsyn.domain.preview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;

/**
 * A link that shows one item before it is published to whoever has the address: a fixed version, or the latest draft as
 * it is written. It ends by itself, and can be ended earlier. Its row is also its audit line.
 */
@Entity
@Table(name = "preview_link")
public class PreviewLink {

    public static final int PURPOSE_LENGTH = 200;
    public static final int MOST_DAYS = 90;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @JoinFetch(JoinFetchType.INNER)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private ContentItem item;

    private Language language;

    @Column(name = "version_id")
    private Long versionId;

    @Column(name = "token_hash")
    private String tokenHash;

    private String purpose;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    // Counted by the database: two readers at once are two.
    @Column(updatable = false)
    private int opened;

    @Column(name = "first_opened_at", updatable = false)
    private Instant firstOpenedAt;

    @Column(name = "last_opened_at", updatable = false)
    private Instant lastOpenedAt;

    protected PreviewLink() {}

    private PreviewLink(ContentItem item, Language language, PreviewToken token, String by, Instant at) {
        this.item = item;
        this.language = language;
        this.tokenHash = token.hash();
        this.createdBy = by;
        this.createdAt = at;
    }

    /** A link to the version as it is. */
    public static PreviewLink to(ContentVersion version, PreviewToken token, String by, Instant at) {
        PreviewLink link = new PreviewLink(version.getItem(), version.getLanguage(), token, by, at);
        link.versionId = version.getId();
        return link;
    }

    /** A link to the latest draft of an item in a language, as it changes. */
    public static PreviewLink following(
            ContentItem item, Language language, PreviewToken token, String by, Instant at) {
        return new PreviewLink(item, language, token, by, at);
    }

    /**
     * Says for what the link is and when it ends.
     *
     * @throws InvalidInputException when it would last too long or the purpose is too long
     */
    public PreviewLink lasting(int days, String forWhat) {
        if (days < 1 || days > MOST_DAYS) {
            throw new InvalidInputException("days", "error.preview_days", MOST_DAYS);
        }
        purpose = forWhat == null ? "" : forWhat.strip();
        if (purpose.length() > PURPOSE_LENGTH) {
            throw new InvalidInputException("purpose", "error.too_long", PURPOSE_LENGTH);
        }
        expiresAt = createdAt.plus(Duration.ofDays(days));
        return this;
    }

    /** Whether the link shows anything at the moment. */
    public boolean isOpenAt(Instant moment) {
        return revokedAt == null && moment.isBefore(expiresAt) && !item.isRemoved();
    }

    /** Ends the link now; the first to end it stays on record. */
    public void revoke(String by, Instant at) {
        if (revokedAt == null) {
            revokedBy = by;
            revokedAt = at;
        }
    }

    /** Whether the link shows the latest draft instead of one version. */
    public boolean isFollowing() {
        return versionId == null;
    }

    public Long getId() {
        return id;
    }

    public ContentItem getItem() {
        return item;
    }

    public Language getLanguage() {
        return language;
    }

    public Long getVersionId() {
        return versionId;
    }

    public String getTokenHash() {
        return tokenHash;
    }

    public String getPurpose() {
        return purpose;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    public String getRevokedBy() {
        return revokedBy;
    }

    public Instant getRevokedAt() {
        return revokedAt;
    }

    public int getOpened() {
        return opened;
    }

    public Instant getFirstOpenedAt() {
        return firstOpenedAt;
    }

    public Instant getLastOpenedAt() {
        return lastOpenedAt;
    }
}
