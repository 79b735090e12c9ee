package se.samsyn.domain.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A personal link by which an actor answers without an account. It ends with the dialogue's time for answers, which staff
 * may lengthen, or when somebody revokes it. A reminder brings a new link beside the old one, since nobody knows the old one's
 * address any more.
 */
@Entity
@Table(name = "dialogue_link")
public class DialogueLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "actor_id")
    private Long actorId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

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

    protected DialogueLink() {}

    public DialogueLink(long actorId, AnswerToken token, String by, Instant at) {
        this.actorId = actorId;
        this.tokenHash = token.hash();
        this.createdBy = by;
        this.createdAt = at;
    }

    /** Ends the link now; the first to end it stays on record. */
    public void revoke(String by, Instant at) {
        if (revokedAt == null) {
            revokedBy = by;
            revokedAt = at;
        }
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public Long getId() {
        return id;
    }

    public Long getActorId() {
        return actorId;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    public Instant getCreatedAt() {
        return createdAt;
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
