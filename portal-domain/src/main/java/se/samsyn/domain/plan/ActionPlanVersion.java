package se.samsyn.domain.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Kind;

/** An action plan (handlingsplan): adopted by whom and when, for whom, with ordered themes and readable parts. */
@Entity
@Table(name = "action_plan_version")
@DiscriminatorValue("ACTION_PLAN")
public class ActionPlanVersion extends ContentVersion {

    @JoinFetch(JoinFetchType.OUTER)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "adopted_by_id")
    private Organisation adoptedBy;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Min(value = 0, message = "{samsyn.age}")
    @Max(value = 120, message = "{samsyn.age}")
    @Column(name = "age_from")
    private Integer ageFrom;

    @Min(value = 0, message = "{samsyn.age}")
    @Max(value = 120, message = "{samsyn.age}")
    @Column(name = "age_to")
    private Integer ageTo;

    @Size(max = 300, message = "{samsyn.too-long}")
    @Column(name = "target_group")
    private String targetGroup;

    @Size(max = 500, message = "{samsyn.too-long}")
    private String focus;

    @Valid
    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<PlanTheme> themes = new ArrayList<>();

    @Valid
    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<PlanPart> parts = new ArrayList<>();

    /** The themes that stand on the top level, in order. */
    public List<PlanTheme> getTopThemes() {
        return childrenOf(null);
    }

    /** The themes directly below the given one, in order. */
    public List<PlanTheme> childrenOf(PlanTheme above) {
        return themes.stream().filter(theme -> theme.getParent() == above).toList();
    }

    /** Moves a theme one level in, below the theme before it on its level; does nothing when there is none. */
    public void indent(PlanTheme theme) {
        List<PlanTheme> level = childrenOf(theme.getParent());
        int place = level.indexOf(theme);
        if (place > 0) {
            theme.nestUnder(level.get(place - 1));
        }
    }

    /** Moves a theme one level out; does nothing on the top level. */
    public void outdent(PlanTheme theme) {
        if (theme.getParent() != null) {
            theme.nestUnder(theme.getParent().getParent());
        }
    }

    /** Removes a theme and everything nested below it. */
    public void removeTheme(PlanTheme theme) {
        childrenOf(theme).forEach(this::removeTheme);
        themes.remove(theme);
    }

    @Override
    public void arrange() {
        super.arrange();
        for (int i = 0; i < themes.size(); i++) {
            themes.get(i).placeAt(this, i);
        }
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).placeAt(this, i);
        }
    }

    @Override
    public List<InvalidField> contradictions() {
        List<InvalidField> problems = super.contradictions();
        if (ageFrom != null && ageTo != null && ageFrom > ageTo) {
            problems.add(InvalidField.of("ageTo", "error.ages_reversed"));
        }
        return problems;
    }

    @Override
    public void tellDetails(Fields fields) {
        fields.label("admin_action_plan_edit.adopted_by")
                .value("adoptedBy", Kind.ORGANISATION, adoptedBy, this::setAdoptedBy);
        fields.label("admin_action_plan_edit.adopted_on").value("adoptedOn", Kind.DATE, adoptedOn, this::setAdoptedOn);
        fields.label("admin_action_plan_edit.target_group")
                .value("targetGroup", Kind.TEXT, targetGroup, this::setTargetGroup);
        fields.label("admin_action_plan_edit.age_from").value("ageFrom", Kind.NUMBER, ageFrom, this::setAgeFrom);
        fields.label("admin_action_plan_edit.age_to").value("ageTo", Kind.NUMBER, ageTo, this::setAgeTo);
        fields.label("admin_action_plan_edit.focus").value("focus", Kind.TEXT, focus, this::setFocus);
        fields.label("admin_action_plan_edit.themes").parts("themes", themes, PlanTheme::new);
        fields.label("admin_action_plan_edit.parts").parts("parts", parts, PlanPart::new);
    }

    // What carries out the themes of one plan does not carry out those of its copy.
    @Override
    protected void renewKeys(UnaryOperator<String> newKeys) {
        themes.forEach(theme -> theme.renewKey(newKeys));
    }

    @Override
    public List<String> partSlugs() {
        return parts.stream().map(PlanPart::getSlug).toList();
    }

    @Override
    protected ContentVersion empty() {
        return new ActionPlanVersion();
    }

    @Override
    public void loadDetails() {
        themes.forEach(PlanTheme::getDepth);
        parts.size();
    }

    public Organisation getAdoptedBy() {
        return adoptedBy;
    }

    public void setAdoptedBy(Organisation adoptedBy) {
        this.adoptedBy = adoptedBy;
    }

    public LocalDate getAdoptedOn() {
        return adoptedOn;
    }

    public void setAdoptedOn(LocalDate adoptedOn) {
        this.adoptedOn = adoptedOn;
    }

    public Integer getAgeFrom() {
        return ageFrom;
    }

    public void setAgeFrom(Integer ageFrom) {
        this.ageFrom = ageFrom;
    }

    public Integer getAgeTo() {
        return ageTo;
    }

    public void setAgeTo(Integer ageTo) {
        this.ageTo = ageTo;
    }

    public String getTargetGroup() {
        return targetGroup;
    }

    public void setTargetGroup(String targetGroup) {
        this.targetGroup = targetGroup;
    }

    public String getFocus() {
        return focus;
    }

    public void setFocus(String focus) {
        this.focus = focus;
    }

    public List<PlanTheme> getThemes() {
        return themes;
    }

    public List<PlanPart> getParts() {
        return parts;
    }
}
