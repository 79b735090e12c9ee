package se.samsyn.domain.media;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;

/**
 * A file or image in the library: one address for its whole life. Its bytes may be {@linkplain #replace replaced} by a
 * later edition; those before are kept as {@link FileVersion}.
 */
@Entity
@Table(name = "stored_file")
public class StoredFile {

    public static final int NAME_LENGTH = 255;
    public static final int TITLE_LENGTH = 200;
    public static final int ALT_TEXT_LENGTH = 500;
    public static final int LANGUAGE_LENGTH = 10;
    public static final int PHOTOGRAPHER_LENGTH = 120;
    public static final int TAG_LENGTH = 40;
    public static final int MOST_TAGS = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "storage_key")
    private String storageKey;

    @Column(name = "original_name")
    private String originalName;

    @Column(name = "media_type")
    private String mediaType;

    private long size;

    private String sha256;

    private Integer width;

    private Integer height;

    private String language;

    private String title;

    @Column(name = "alt_text")
    private String altText;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    private boolean decorative;

    private String photographer = "";

    @Embedded
    private Consent consent = new Consent();

    @Embedded
    private FocalPoint focus = new FocalPoint();

    @ElementCollection
    @CollectionTable(name = "file_tag", joinColumns = @JoinColumn(name = "file_id"))
    @Column(name = "tag")
    private Set<String> tags = new TreeSet<>();

    @Embedded
    private Scan scan = new Scan();

    @Embedded
    private AccessibilityCheck accessibility;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Column(name = "replaced_by")
    private String replacedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removed_by")
    private String removedBy;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected StoredFile() {}

    /** A file whose bytes the storage holds under the given content's key. */
    public StoredFile(String originalName, FileContent content, String createdBy, Instant createdAt) {
        this.originalName = originalName;
        this.mediaType = content.format().mediaType();
        hold(content);
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        describe("", "sv", "");
    }

    private void hold(FileContent content) {
        storageKey = content.storageKey();
        size = content.size();
        sha256 = content.sha256();
        width = content.width();
        height = content.height();
    }

    /**
     * Says what the file is called on pages, in which language it is and, for an image, what it shows.
     *
     * @param title empty means the file's own name without its ending
     */
    public final void describe(String title, String language, String altText) {
        this.title = limited("title", title.isBlank() ? nameWithoutEnding() : title.strip(), TITLE_LENGTH);
        this.language = limited("language", language.strip(), LANGUAGE_LENGTH);
        this.altText = limited("altText", altText.strip(), ALT_TEXT_LENGTH);
    }

    /** Says everything about the file that staff may say, or nothing when a field breaks a rule. */
    public void describe(FileDescription said) {
        List<InvalidField> problems = new ArrayList<>(said.consent().problems());
        if (AltText.isFileName(said.altText())) {
            problems.add(InvalidField.of("altText", "error.file_alt_is_file_name"));
        }
        if (said.tags().size() > MOST_TAGS || said.tags().stream().anyMatch(tag -> tag.length() > TAG_LENGTH)) {
            problems.add(InvalidField.of("tags", "error.too_many_tags", MOST_TAGS, TAG_LENGTH));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        describe(said.title(), said.language(), said.altText());
        decorative = said.decorative();
        photographer = limited("photographer", said.photographer().strip(), PHOTOGRAPHER_LENGTH);
        consent = said.consent().settled();
        focus = said.focus();
        tags.retainAll(said.tags());
        tags.addAll(said.tags());
    }

    /**
     * Puts later bytes in the place of those there are. What somebody judged or decided about the document's
     * accessibility was about the bytes before and falls.
     *
     * @param number that of the bytes before, from 1 on
     * @return the bytes before, to be kept
     */
    public FileVersion replace(FileContent content, int number, String by, Instant at) {
        requireFormat(content.format());
        FileContent before = new FileContent(storageKey, getFormat(), size, sha256, width, height);
        FileVersion version = new FileVersion(this, number, before, getPresentBy(), getPresentSince());
        hold(content);
        replacedAt = at;
        replacedBy = by;
        accessibility = null;
        return version;
    }

    /** Refuses bytes of another format than the address promises. */
    public void requireFormat(FileFormat format) {
        if (format != getFormat()) {
            throw new FileRefused(FileRefused.Reason.ANOTHER_FORMAT, getFormat().label());
        }
    }

    /** Notes what the virus scanner said about the present bytes. */
    public void scanned(Scan scan) {
        this.scan = scan;
    }

    /** Notes what the present bytes tell about their own accessibility. */
    public void learned(DocumentFacts facts) {
        accessibility = new AccessibilityCheck(facts);
    }

    /**
     * Records what somebody found when they looked at the document, and why it may stay as it is.
     *
     * @param found null when nobody has looked
     * @param ground null without an exception
     */
    public void judge(Judgement found, ExemptionGround ground, String reason, String by, Instant at) {
        accessibility = getAccessibility().judged(found, ground, reason, by, at);
    }

    /** Takes the file out of the library; its address answers 410 from then on. */
    public void remove(String by, Instant at) {
        removedBy = by;
        removedAt = at;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** Whether anybody at all gets the bytes: not those of a removed file, nor those in quarantine. */
    public boolean isServed() {
        return !isRemoved() && !scan.getState().isQuarantine();
    }

    /** Whether everybody can read the document; never null. */
    public AccessibilityCheck getAccessibility() {
        return accessibility == null ? new AccessibilityCheck() : accessibility;
    }

    /** Whether a link to the document must say that not everybody can read it. */
    public boolean isInaccessible() {
        return !isImage() && getAccessibility().getState() == AccessibilityState.INACCESSIBLE;
    }

    /** Whether it is a picture that a page can show. */
    public boolean isImage() {
        return getFormat().isImage();
    }

    public FileFormat getFormat() {
        return FileFormat.ofMediaType(mediaType);
    }

    /** The public path, {@code /filer/12/rapport.pdf}, with the name percent-encoded. */
    public String getPath() {
        return FilePath.of(id, originalName);
    }

    /** The name as addresses have it. */
    public String getEncodedName() {
        return FilePath.encoded(originalName);
    }

    public Long getId() {
        return id;
    }

    public String getStorageKey() {
        return storageKey;
    }

    public String getOriginalName() {
        return originalName;
    }

    public String getMediaType() {
        return mediaType;
    }

    /** The size in bytes. */
    public long getSize() {
        return size;
    }

    public String getSha256() {
        return sha256;
    }

    /** The width in pixels; null unless it is an image. */
    public Integer getWidth() {
        return width;
    }

    /** The height in pixels; null unless it is an image. */
    public Integer getHeight() {
        return height;
    }

    public String getLanguage() {
        return language;
    }

    public String getTitle() {
        return title;
    }

    public String getAltText() {
        return altText;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    /** When the present bytes came. */
    public Instant getPresentSince() {
        return replacedAt == null ? createdAt : replacedAt;
    }

    /** Who brought the present bytes. */
    public String getPresentBy() {
        return replacedBy == null ? createdBy : replacedBy;
    }

    /** Whether the picture shows nothing that needs words. */
    public boolean isDecorative() {
        return decorative;
    }

    public String getPhotographer() {
        return photographer;
    }

    /** Never null; without a state when nobody has said anything. */
    public Consent getConsent() {
        return consent == null ? new Consent() : consent;
    }

    public FocalPoint getFocus() {
        return focus;
    }

    public Set<String> getTags() {
        return tags;
    }

    public Scan getScan() {
        return scan;
    }

    public int getLockVersion() {
        return lockVersion;
    }

    private String nameWithoutEnding() {
        int dot = originalName.lastIndexOf('.');
        String name = dot > 0 ? originalName.substring(0, dot) : originalName;
        return name.substring(0, Math.min(name.length(), TITLE_LENGTH));
    }

    private static String limited(String field, String value, int longest) {
        if (value.length() > longest) {
            throw new InvalidInputException(field, "error.too_long", longest);
        }
        return value;
    }
}
