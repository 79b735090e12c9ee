package se.samsyn.domain.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.content.SharedThing;
import se.samsyn.domain.media.FileContent;
import se.samsyn.domain.media.FileFormat;

/** A change of what many pages share, proposed by one person and decided by another; until then the public sees the old. */
@Entity
@Table(name = "shared_change")
public class SharedChange {

    /** Where the change stands on its way. */
    public enum State {
        WAITING,
        APPROVED,
        DECLINED,
        TAKEN_BACK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private SharedKind kind;

    @Enumerated(EnumType.STRING)
    private SharedThing thing;

    @Column(name = "target_id")
    private long targetId;

    @Column(name = "target_lock")
    private int targetLock;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "storage_key")
    private String storageKey;

    private Long size;

    private String sha256;

    private Integer width;

    private Integer height;

    @ElementCollection
    @CollectionTable(name = "shared_change_field", joinColumns = @JoinColumn(name = "change_id"))
    @OrderColumn(name = "position")
    private List<ChangedField> fields = new ArrayList<>();

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected SharedChange() {}

    /**
     * A change that waits.
     *
     * @param targetLock the target's lock version that it was made for
     */
    public SharedChange(SharedKind kind, long targetId, int targetLock, List<ChangedField> fields) {
        this.kind = kind;
        this.thing = kind.thing();
        this.targetId = targetId;
        this.targetLock = targetLock;
        this.fields.addAll(fields);
    }

    /** Other bytes shall take the place of a file's. */
    public static SharedChange replacing(long fileId, int fileLock, FileContent content, List<ChangedField> fields) {
        SharedChange change = new SharedChange(SharedKind.FILE_REPLACED, fileId, fileLock, fields);
        change.storageKey = content.storageKey();
        change.size = content.size();
        change.sha256 = content.sha256();
        change.width = content.width();
        change.height = content.height();
        return change;
    }

    /** Notes who wants it. */
    public void proposed(String by, Instant at) {
        proposedBy = by;
        proposedAt = at;
    }

    /** Notes what became of it. What would have been different is not needed any longer. */
    public void decided(State outcome, String by, Instant at) {
        state = outcome;
        decidedBy = by;
        decidedAt = at;
        fields.clear();
    }

    /** The bytes that shall take the place of a file's. */
    public FileContent content(FileFormat format) {
        return new FileContent(storageKey, format, size, sha256, width, height);
    }

    public Long getId() {
        return id;
    }

    public SharedKind getKind() {
        return kind;
    }

    public SharedThing getThing() {
        return thing;
    }

    public long getTargetId() {
        return targetId;
    }

    public int getTargetLock() {
        return targetLock;
    }

    public State getState() {
        return state;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    public String getProposedBy() {
        return proposedBy;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public List<ChangedField> getFields() {
        return fields;
    }
}
