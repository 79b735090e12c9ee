package se.samsyn.domain.accessibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.InvalidField;

/** Something on the site that is not accessible (brist): what, why, what to do meanwhile, and when it will be mended. */
@Entity
@Table(name = "accessibility_defect")
public class AccessibilityDefect {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = 200, message = "{samsyn.too-long}")
    private String title;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = 2000, message = "{samsyn.too-long}")
    private String description;

    @NotNull
    @Enumerated(EnumType.STRING)
    private DefectGround ground = DefectGround.NON_COMPLIANCE;

    @NotBlank(message = "{samsyn.required}")
    private String criterion;

    @Size(max = 1000, message = "{samsyn.too-long}")
    private String reason;

    @Size(max = 1000, message = "{samsyn.too-long}")
    private String workaround;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @NotNull(message = "{samsyn.required}")
    @Column(name = "found_on")
    private LocalDate foundOn;

    @Column(name = "fixed_on")
    private LocalDate fixedOn;

    @Size(max = 200, message = "{samsyn.too-long}")
    @Column(name = "title_en")
    private String titleEn;

    @Size(max = 2000, message = "{samsyn.too-long}")
    @Column(name = "description_en")
    private String descriptionEn;

    @Size(max = 1000, message = "{samsyn.too-long}")
    @Column(name = "workaround_en")
    private String workaroundEn;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    /** What hinders it from standing in the statement: a fault has a planned date, an exception a reason. */
    public List<InvalidField> problems() {
        List<InvalidField> problems = new ArrayList<>();
        if (Criterion.of(criterion).isEmpty()) {
            problems.add(InvalidField.of("criterion", "error.required"));
        }
        if (ground == DefectGround.NON_COMPLIANCE && plannedOn == null) {
            problems.add(InvalidField.of("plannedOn", "error.defect_plan"));
        }
        if (ground == DefectGround.DISPROPORTIONATE_BURDEN && (reason == null || reason.isBlank())) {
            problems.add(InvalidField.of("reason", "error.defect_reason"));
        }
        return problems;
    }

    /** Whether it stands in the statement. */
    public boolean isOpen() {
        return fixedOn == null;
    }

    /** Whether it should have been mended by now. */
    public boolean isLateOn(LocalDate today) {
        return isOpen() && plannedOn != null && plannedOn.isBefore(today);
    }

    /** Whether it can be told in English. */
    public boolean isInEnglish() {
        return titleEn != null && descriptionEn != null;
    }

    public Criterion getWcag() {
        return Criterion.of(criterion).orElseThrow();
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public DefectGround getGround() {
        return ground;
    }

    public void setGround(DefectGround ground) {
        this.ground = ground;
    }

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(String criterion) {
        this.criterion = criterion;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWorkaround() {
        return workaround;
    }

    public void setWorkaround(String workaround) {
        this.workaround = workaround;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    public void setPlannedOn(LocalDate plannedOn) {
        this.plannedOn = plannedOn;
    }

    public LocalDate getFoundOn() {
        return foundOn;
    }

    public void setFoundOn(LocalDate foundOn) {
        this.foundOn = foundOn;
    }

    public LocalDate getFixedOn() {
        return fixedOn;
    }

    public void setFixedOn(LocalDate fixedOn) {
        this.fixedOn = fixedOn;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }

    public String getWorkaroundEn() {
        return workaroundEn;
    }

    public void setWorkaroundEn(String workaroundEn) {
        this.workaroundEn = workaroundEn;
    }
}
