package se.samsyn.domain.project;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Kind;

/** A piece of R&D work (FoU-arbete): its kind, period, commissioner, leader, municipalities and results. */
@Entity
@Table(name = "project_version")
@DiscriminatorValue("PROJECT")
public class ProjectVersion extends ContentVersion {

    @NotNull(message = "{samsyn.required}")
    @Enumerated(EnumType.STRING)
    @Column(name = "project_kind")
    private ProjectKind kind = ProjectKind.DEVELOPMENT;

    @NotNull(message = "{samsyn.required}")
    @Enumerated(EnumType.STRING)
    private ProjectStatus status = ProjectStatus.ONGOING;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @JoinFetch(JoinFetchType.OUTER)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "commissioner_id")
    private Organisation commissioner;

    @JoinFetch(JoinFetchType.OUTER)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "leader_id")
    private Person leader;

    @ManyToMany
    @JoinTable(
            name = "project_municipality",
            joinColumns = @JoinColumn(name = "version_id"),
            inverseJoinColumns = @JoinColumn(name = "municipality_id"))
    @OrderBy("name")
    private List<Municipality> municipalities = new ArrayList<>();

    private String results;

    /** A study covers every municipality, an evaluation the one that commissioned it. */
    @Override
    public void settleMunicipalities(Supplier<List<Municipality>> all) {
        if (kind == ProjectKind.STUDY) {
            municipalities = new ArrayList<>(all.get());
        } else if (kind == ProjectKind.EVALUATION && commissioner != null && commissioner.getMunicipality() != null) {
            municipalities = new ArrayList<>(List.of(commissioner.getMunicipality()));
        }
    }

    @Override
    public List<InvalidField> contradictions() {
        List<InvalidField> contradictions = super.contradictions();
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            contradictions.add(InvalidField.of("endsOn", "error.end_before_start"));
        }
        return contradictions;
    }

    @Override
    public List<InvalidField> problems() {
        List<InvalidField> problems = super.problems();
        if (kind == ProjectKind.EVALUATION && municipalities.size() != 1) {
            problems.add(InvalidField.of("municipalities", "error.evaluation_has_one_municipality"));
        }
        return problems;
    }

    @Override
    public void tellDetails(Fields fields) {
        fields.label("admin_project_edit.kind").value("kind", Kind.choice(ProjectKind.class), kind, this::setKind);
        fields.label("admin_project_edit.status")
                .value("status", Kind.choice(ProjectStatus.class), status, this::setStatus);
        fields.label("admin_project_edit.starts_on").value("startsOn", Kind.DATE, startsOn, this::setStartsOn);
        fields.label("admin_project_edit.ends_on").value("endsOn", Kind.DATE, endsOn, this::setEndsOn);
        fields.label("admin_project_edit.commissioner")
                .value("commissioner", Kind.ORGANISATION, commissioner, this::setCommissioner);
        fields.label("admin_project_edit.leader").value("leader", Kind.PERSON, leader, this::setLeader);
        fields.label("admin_project_edit.municipalities").list("municipalities", Kind.MUNICIPALITY, municipalities);
        fields.label("admin_project_edit.results").rich("results", results, this::setResults);
    }

    @Override
    protected ContentVersion empty() {
        return new ProjectVersion();
    }

    @Override
    public void loadDetails() {
        municipalities.size();
        getCurrentLeader();
    }

    public ProjectKind getKind() {
        return kind;
    }

    public void setKind(ProjectKind kind) {
        this.kind = kind;
    }

    public ProjectStatus getStatus() {
        return status;
    }

    public void setStatus(ProjectStatus status) {
        this.status = status;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public Organisation getCommissioner() {
        return commissioner;
    }

    public void setCommissioner(Organisation commissioner) {
        this.commissioner = commissioner;
    }

    public Person getLeader() {
        return leader;
    }

    /** The leader as readers meet them: of what is finished whoever led it, else whoever leads it now, or {@code null}. */
    public Person getCurrentLeader() {
        return leader == null || status == ProjectStatus.COMPLETED
                ? leader
                : leader.current().orElse(null);
    }

    public void setLeader(Person leader) {
        this.leader = leader;
    }

    public List<Municipality> getMunicipalities() {
        return municipalities;
    }

    public void setMunicipalities(List<Municipality> municipalities) {
        this.municipalities = municipalities;
    }

    public String getResults() {
        return results;
    }

    public void setResults(String results) {
        this.results = results;
    }
}
