package se.samsyn.domain.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import se.samsyn.domain.InvalidInputException;

/** A step of a review, with what was said. */
@Entity
@Table(name = "review_note")
public class ReviewNote {

    public static final int TEXT_LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "version_id")
    private long versionId;

    @Enumerated(EnumType.STRING)
    private ReviewStep step;

    @Column(name = "by_user")
    private String by;

    private Instant at;

    private String reviewer;

    private String text;

    protected ReviewNote() {}

    /**
     * A step with its comment, which must not be empty when somebody comments or asks for changes.
     *
     * @param reviewer whom the text is sent to, or {@code null}
     */
    public ReviewNote(long versionId, ReviewStep step, String by, Instant at, String reviewer, String text) {
        this.versionId = versionId;
        this.step = step;
        this.by = by;
        this.at = at;
        this.reviewer = reviewer;
        this.text = checked(step, text == null ? "" : text.strip());
    }

    private static String checked(ReviewStep step, String text) {
        boolean wordsNeeded = step == ReviewStep.COMMENTED || step == ReviewStep.CHANGES_ASKED;
        String field = step == ReviewStep.SENT ? "reviewComment" : "remark";
        if (wordsNeeded && text.isEmpty()) {
            throw new InvalidInputException(field, "error.required");
        }
        if (text.length() > TEXT_LENGTH) {
            throw new InvalidInputException(field, "error.too_long", TEXT_LENGTH);
        }
        return text;
    }

    public String getText() {
        return text;
    }
}
