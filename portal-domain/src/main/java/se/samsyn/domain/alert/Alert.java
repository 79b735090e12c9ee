package se.samsyn.domain.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Comparator;

/** A message on every page, from one moment to another: it appears and ends by the clock, whatever anybody does. */
@Entity
public class Alert {

    /** The gravest first, then the latest. */
    public static final Comparator<Alert> BY_WEIGHT =
            Comparator.comparing(Alert::getLevel).thenComparing(Alert::getStartsAt, Comparator.reverseOrder());

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AlertLevel level = AlertLevel.INFORMATION;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = 120, message = "{samsyn.too-long}")
    private String title;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = 500, message = "{samsyn.too-long}")
    private String text;

    @Size(max = 120, message = "{samsyn.too-long}")
    @Column(name = "title_en")
    private String titleEn;

    @Size(max = 500, message = "{samsyn.too-long}")
    @Column(name = "text_en")
    private String textEn;

    // Our own paths and other sites over HTTPS; never a script, never another site in disguise.
    @Pattern(regexp = "/(?!/)\\S*|https://\\S+", message = "{samsyn.address}")
    @Size(max = 500, message = "{samsyn.too-long}")
    private String url;

    @Size(max = 100, message = "{samsyn.too-long}")
    @Column(name = "url_text")
    private String urlText;

    @Size(max = 100, message = "{samsyn.too-long}")
    @Column(name = "url_text_en")
    private String urlTextEn;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    /** Decides when the message stands on the pages. */
    public void showBetween(Instant from, Instant until) {
        startsAt = from;
        endsAt = until;
    }

    /** Whether it is over before it begins. */
    public boolean endsBeforeItStarts() {
        return startsAt != null && endsAt != null && !startsAt.isBefore(endsAt);
    }

    /** Whether readers see it at the moment. */
    public boolean isShownAt(Instant moment) {
        return !startsAt.isAfter(moment) && endsAt.isAfter(moment);
    }

    /** Whether its time is over. */
    public boolean isOverAt(Instant moment) {
        return !endsAt.isAfter(moment);
    }

    /** Takes it off the pages now; what has not begun never will. */
    public void end(Instant now) {
        endsAt = now;
        if (!startsAt.isBefore(now)) {
            startsAt = now.minusSeconds(1);
        }
    }

    /** Notes who changed it last. */
    public void changed(String by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    /** Whether it can be told in English. */
    public boolean isInEnglish() {
        return titleEn != null && textEn != null;
    }

    public Long getId() {
        return id;
    }

    public AlertLevel getLevel() {
        return level;
    }

    public void setLevel(AlertLevel level) {
        this.level = level;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getUrlText() {
        return urlText;
    }

    public void setUrlText(String urlText) {
        this.urlText = urlText;
    }

    public String getUrlTextEn() {
        return urlTextEn;
    }

    public void setUrlTextEn(String urlTextEn) {
        this.urlTextEn = urlTextEn;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
