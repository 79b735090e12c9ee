package se.samsyn.domain.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.BlockEntry;
import se.samsyn.domain.content.BlockKind;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.event.EventVersion;
import se.samsyn.domain.event.ProgrammeItem;
import se.samsyn.domain.event.ProgrammeItemKind;
import se.samsyn.domain.event.Speaker;
import se.samsyn.domain.field.EntityReference;
import se.samsyn.domain.plan.ActionPlanVersion;
import se.samsyn.domain.plan.PlanTheme;
import se.samsyn.domain.project.ProjectStatus;
import se.samsyn.domain.project.ProjectVersion;
import se.samsyn.domain.publication.PublicationAuthor;
import se.samsyn.domain.publication.PublicationVersion;
import se.samsyn.domain.type.ContentTypes;

class ManuscriptTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static final EntityReference.Finder NOTHING = new EntityReference.Finder() {
        @Override
        public <T> T find(Class<T> type, long id) {
            return null;
        }
    };

    private static ContentVersion draft(ContentType type) {
        return ContentTypes.firstDraft(new ContentItem(type, "slug", null, "editor", NOW), "Titel", "editor", NOW);
    }

    /** What was kept, put into another draft and read from there. */
    private static Manuscript roundTrip(ContentVersion written) {
        ContentVersion other = draft(written.getItem().getType());
        assertThat(Manuscript.of(written).writeInto(NOTHING, other)).isEmpty();
        return Manuscript.of(other);
    }

    @ParameterizedTest
    @EnumSource
    void holdsEveryType(ContentType type) {
        assertThat(roundTrip(draft(type))).isEqualTo(Manuscript.of(draft(type)));
    }

    @Test
    void keepsBlocksWithTheirOrderAndParts() {
        ContentVersion draft = draft(ContentType.PAGE);
        Block table = new Block(BlockKind.TABLE);
        table.getGrid().fill(List.of(List.of("Kommun", "Antal"), List.of("Berg", "12")));
        Block accordion = new Block(BlockKind.ACCORDION);
        BlockEntry panel = new BlockEntry();
        panel.setHeading("Vad gäller?");
        panel.setHtml("<p>Det här.</p>");
        accordion.getEntries().add(panel);
        Block english = Block.richText("<p>Hello</p>");
        english.setLanguage("en");
        draft.getBlocks().addAll(List.of(table, accordion, english));

        ContentVersion other = draft(ContentType.PAGE);
        Manuscript.of(draft).writeInto(NOTHING, other);

        assertThat(other.getBlocks())
                .extracting(Block::getKind)
                .containsExactly(BlockKind.TABLE, BlockKind.ACCORDION, BlockKind.RICH_TEXT);
        assertThat(other.getBlocks().get(0).getGrid().getBody().get(0).get(1).getText())
                .isEqualTo("12");
        assertThat(other.getBlocks().get(1).getEntries().get(0).getHtml()).isEqualTo("<p>Det här.</p>");
        assertThat(other.getBlocks().get(2).getLanguage()).isEqualTo("en");
    }

    @Test
    void keepsProgrammeAndSpeakers() {
        EventVersion event = (EventVersion) draft(ContentType.EVENT);
        ProgrammeItem item =
                new ProgrammeItem(ProgrammeItemKind.PANEL, LocalTime.of(9, 30), LocalTime.of(10, 0), "Panel");
        item.setDay(LocalDate.of(2027, 3, 11));
        item.getSpeakers().add(new Speaker("Eva", "forskare", "Mittuniversitetet"));
        event.getProgramme().add(item);

        EventVersion other = (EventVersion) draft(ContentType.EVENT);
        Manuscript.of(event).writeInto(NOTHING, other);

        ProgrammeItem kept = other.getProgramme().get(0);
        assertThat(kept.getKind()).isEqualTo(ProgrammeItemKind.PANEL);
        assertThat(kept.getStarts()).isEqualTo(LocalTime.of(9, 30));
        assertThat(kept.getDay()).isEqualTo(LocalDate.of(2027, 3, 11));
        assertThat(kept.getKey()).isEqualTo(item.getKey());
        assertThat(kept.getSpeakers().get(0).getOrganisation()).isEqualTo("Mittuniversitetet");
    }

    @Test
    void keepsThemesWithKeysAndNesting() {
        ActionPlanVersion plan = (ActionPlanVersion) draft(ContentType.ACTION_PLAN);
        PlanTheme above = new PlanTheme("Tidiga insatser");
        PlanTheme below = new PlanTheme("I skolan");
        plan.getThemes().addAll(List.of(above, below));
        plan.indent(below);

        ActionPlanVersion other = (ActionPlanVersion) draft(ContentType.ACTION_PLAN);
        Manuscript.of(plan).writeInto(NOTHING, other);

        assertThat(other.getThemes()).extracting(PlanTheme::getKey).containsExactly(above.getKey(), below.getKey());
        assertThat(other.getThemes().get(1).getParent())
                .isSameAs(other.getThemes().get(0));
    }

    @Test
    void keepsConstantsNumbersAndNames() {
        ProjectVersion project = (ProjectVersion) draft(ContentType.PROJECT);
        project.setStatus(ProjectStatus.COMPLETED);
        project.setStartsOn(LocalDate.of(2024, 1, 1));
        PublicationVersion publication = (PublicationVersion) draft(ContentType.PUBLICATION);
        publication.setYear(2025);
        publication.getAuthors().add(new PublicationAuthor("Nils Ek"));

        assertThat(roundTrip(project))
                .isEqualTo(Manuscript.of(project))
                .isNotEqualTo(Manuscript.of(draft(ContentType.PROJECT)));
        assertThat(roundTrip(publication)).isEqualTo(Manuscript.of(publication));
        assertThat(fields(roundTrip(publication))).containsEntry("year", "2025");
    }

    @Test
    void leavesStateAndAuthorsAlone() {
        assertThat(fields(Manuscript.of(draft(ContentType.NEWS))))
                .containsEntry("title", "Titel")
                .doesNotContainKeys("state", "author", "changedBy", "liveFrom", "lockVersion", "id", "item", "number");
    }

    @Test
    void seesNoDifferenceInLineEndsAndEmptyFields() {
        ContentVersion one = draft(ContentType.NEWS);
        one.setLead("Rad ett\nrad två");
        ContentVersion other = draft(ContentType.NEWS);
        other.setLead("Rad ett\r\nrad två");
        other.setNote("");

        assertThat(Manuscript.of(one)).isEqualTo(Manuscript.of(other));
    }

    @Test
    void leavesOverAsTextWhatNoLongerFits() {
        Manuscript ofAnotherRelease = new Manuscript(
                Map.of("draft", Map.of("title", "Kvar", "status", Map.of("enum", "project_status.DREAMT_OF"))));
        ProjectVersion project = (ProjectVersion) draft(ContentType.PROJECT);

        List<String> leftOver = ofAnotherRelease.writeInto(NOTHING, project);

        assertThat(project.getTitle()).isEqualTo("Kvar");
        assertThat(leftOver).singleElement().asString().contains("DREAMT_OF");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Manuscript manuscript) {
        return (Map<String, Object>) manuscript.sections().get(Manuscript.DRAFT);
    }
}
