package se.samsyn.domain.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Bytes that a file had before it was replaced; staff can still read them. */
@Entity
@Table(name = "file_version")
public class FileVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    private int number;

    @Column(name = "storage_key")
    private String storageKey;

    private long size;

    private String sha256;

    private Integer width;

    private Integer height;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    protected FileVersion() {}

    /** What the file holds at the moment, under its number. */
    FileVersion(StoredFile file, int number, FileContent content, String createdBy, Instant createdAt) {
        this.file = file;
        this.number = number;
        this.storageKey = content.storageKey();
        this.size = content.size();
        this.sha256 = content.sha256();
        this.width = content.width();
        this.height = content.height();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** What is needed to send it to staff. */
    public FileDelivery delivery() {
        return new FileDelivery(
                file.getId(), file.getOriginalName(), file.getFormat(), size, sha256, storageKey, createdAt);
    }

    public Long getId() {
        return id;
    }

    /** From 1 on. */
    public int getNumber() {
        return number;
    }

    /** In bytes. */
    public long getSize() {
        return size;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public String getCreatedBy() {
        return createdBy;
    }
}
