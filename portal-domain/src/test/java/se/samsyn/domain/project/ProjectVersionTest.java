package se.samsyn.domain.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.directory.OrganisationKind;
import se.samsyn.domain.type.ContentTypes;

class ProjectVersionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final Municipality bracke = new Municipality("2305", "Bräcke", "bracke");
    private final Municipality krokom = new Municipality("2309", "Krokom", "krokom");
    private final ProjectVersion project = (ProjectVersion) ContentTypes.firstDraft(
            new ContentItem(ContentType.PROJECT, "projekt", null, "editor", NOW), "Projekt", "editor", NOW);

    @Test
    void coversEveryMunicipalityAsAStudy() {
        project.setKind(ProjectKind.STUDY);

        project.settleMunicipalities(() -> List.of(bracke, krokom));

        assertThat(project.getMunicipalities()).containsExactly(bracke, krokom);
    }

    @Test
    void coversTheCommissioningMunicipalityAsAnEvaluation() {
        Organisation commissioner = new Organisation("Bräcke kommun", "bracke-kommun", OrganisationKind.MUNICIPALITY);
        commissioner.setMunicipality(bracke);
        project.setKind(ProjectKind.EVALUATION);
        project.setCommissioner(commissioner);

        project.settleMunicipalities(() -> List.of(bracke, krokom));

        assertThat(project.getMunicipalities()).containsExactly(bracke);
    }

    @Test
    void keepsTheChosenMunicipalitiesAsDevelopment() {
        project.getMunicipalities().add(krokom);

        project.settleMunicipalities(() -> List.of(bracke, krokom));

        assertThat(project.getMunicipalities()).containsExactly(krokom);
    }

    @Test
    void refusesAnEvaluationThatNoMunicipalityCommissioned() {
        project.setKind(ProjectKind.EVALUATION);

        assertThat(project.problems())
                .containsExactly(InvalidField.of("municipalities", "error.evaluation_has_one_municipality"));
    }

    @Test
    void refusesToEndBeforeItStarts() {
        project.setStartsOn(LocalDate.of(2026, 3, 2));
        project.setEndsOn(LocalDate.of(2026, 3, 1));

        assertThat(project.problems()).containsExactly(InvalidField.of("endsOn", "error.end_before_start"));
    }

    @Test
    void mayStartAndEndOnTheSameDay() {
        project.setStartsOn(LocalDate.of(2026, 3, 2));
        project.setEndsOn(LocalDate.of(2026, 3, 2));

        assertThat(project.problems()).isEmpty();
    }
}
