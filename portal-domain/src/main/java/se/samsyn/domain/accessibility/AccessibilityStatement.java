package se.samsyn.domain.accessibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import se.samsyn.domain.text.EmailAddress;
import se.samsyn.domain.text.ValidEmail;

/** What the statement says beside the register of defects: how and when the site was assessed, and whom to turn to. */
@Entity
@Table(name = "accessibility_statement")
public class AccessibilityStatement {

    /** The only row's key. */
    public static final int ID = 1;

    /** How long an assessment holds: the statement is to be reviewed every year. */
    public static final int MONTHS_VALID = 12;

    @Id
    private int id = ID;

    @Column(name = "most_is_not")
    private boolean mostIsNot;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AssessmentMethod method = AssessmentMethod.SELF;

    @NotNull
    @Size(max = 1000, message = "{samsyn.too-long}")
    private String assessment = "";

    @ValidEmail
    @Size(max = 254, message = "{samsyn.too-long}")
    private String email;

    @Size(max = 50, message = "{samsyn.too-long}")
    private String phone;

    @Min(value = 1, message = "{samsyn.reply-days}")
    @Max(value = 30, message = "{samsyn.reply-days}")
    @Column(name = "reply_days")
    private int replyDays = 2;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    /** How far the site meets the law, given what is not fixed. What the law does not cover takes nothing away. */
    public Conformance conformance(Collection<AccessibilityDefect> open) {
        if (mostIsNot) {
            return Conformance.NOT;
        }
        boolean covered = open.stream().anyMatch(defect -> defect.getGround() != DefectGround.OUT_OF_SCOPE);
        return covered ? Conformance.PARTIAL : Conformance.FULL;
    }

    /** Whether the last assessment is more than a year old, or there has been none. */
    public boolean isStaleOn(LocalDate today) {
        return assessedOn == null || assessedOn.plusMonths(MONTHS_VALID).isBefore(today);
    }

    /** Notes who changed it last. */
    public void changed(String by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    public boolean isMostIsNot() {
        return mostIsNot;
    }

    public void setMostIsNot(boolean mostIsNot) {
        this.mostIsNot = mostIsNot;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public LocalDate getAssessedOn() {
        return assessedOn;
    }

    public void setAssessedOn(LocalDate assessedOn) {
        this.assessedOn = assessedOn;
    }

    public AssessmentMethod getMethod() {
        return method;
    }

    public void setMethod(AssessmentMethod method) {
        this.method = method;
    }

    public String getAssessment() {
        return assessment;
    }

    public void setAssessment(String assessment) {
        this.assessment = assessment == null ? "" : assessment;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = EmailAddress.typed(email);
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public int getReplyDays() {
        return replyDays;
    }

    public void setReplyDays(int replyDays) {
        this.replyDays = replyDays;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
