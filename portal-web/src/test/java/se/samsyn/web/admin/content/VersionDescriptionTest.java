package se.samsyn.web.admin.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samsyn.domain.comparison.Change;
import se.samsyn.domain.comparison.Comparison;
import se.samsyn.domain.comparison.FieldDifference;
import se.samsyn.domain.comparison.FieldText;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.BlockEntry;
import se.samsyn.domain.content.BlockKind;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Placement;
import se.samsyn.domain.content.VersionDescription;
import se.samsyn.domain.event.EventVersion;
import se.samsyn.domain.event.ProgrammeItem;
import se.samsyn.domain.event.ProgrammeItemKind;
import se.samsyn.domain.event.Speaker;
import se.samsyn.domain.field.FieldLine;
import se.samsyn.domain.field.FieldWords;
import se.samsyn.domain.plan.ActionPlanVersion;
import se.samsyn.domain.plan.PlanPart;
import se.samsyn.domain.plan.PlanTheme;
import se.samsyn.domain.project.ProjectStatus;
import se.samsyn.domain.project.ProjectVersion;
import se.samsyn.domain.type.ContentTypes;

class VersionDescriptionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    /** The words that staff have; a key that is missing there is an exception here. */
    private static final FieldWords SWEDISH = new FieldWords() {

        private final ResourceBundle words = ResourceBundle.getBundle("se.samsyn.web.admin.messages", Locale.ROOT);

        @Override
        public String of(String key) {
            return words.getString(key);
        }

        @Override
        public String of(LocalDate date) {
            return date.toString();
        }

        @Override
        public String of(LocalTime time) {
            return time.toString();
        }

        @Override
        public String titleOf(long itemId) {
            return "Sida " + itemId;
        }
    };

    private static ContentVersion draft(ContentType type) {
        return ContentTypes.firstDraft(new ContentItem(type, "slug", null, "editor", NOW), "Titel", "editor", NOW);
    }

    private static FieldText field(ContentVersion version, String label) {
        return VersionDescription.of(version, SWEDISH).stream()
                .filter(field -> field.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<FieldDifference> compare(ContentVersion before, ContentVersion after) {
        return Comparison.between(VersionDescription.of(before, SWEDISH), VersionDescription.of(after, SWEDISH));
    }

    @ParameterizedTest
    @EnumSource(ContentType.class)
    void namesEveryFieldOfEveryTypeOnceInTheWordsOfItsForm(ContentType type) {
        ContentVersion version = draft(type);
        for (BlockKind kind : BlockKind.values()) {
            Block block = new Block(kind);
            block.setHeading("Rubrik för " + kind);
            block.setHtml("<h2>Rubrik</h2><p>Text</p><ul><li>Punkt</li></ul><blockquote>Citat</blockquote>");
            block.setAttribution("Verksamhetschef");
            block.setAltText("Ett fjäll");
            block.setCaption("Foto: någon");
            block.setUrl("https://example.org");
            block.getEntries().add(new BlockEntry());
            version.getBlocks().add(block);
        }

        List<FieldText> fields = VersionDescription.of(version, SWEDISH);

        assertThat(fields)
                .extracting(FieldText::label)
                .startsWith("Titel", "Ingress")
                .doesNotHaveDuplicates();
        assertThat(field(version, "Innehåll").lines())
                .contains(new FieldLine("Faktaruta", "Rubrik för FACT_BOX"), new FieldLine("Bildtext", "Foto: någon"));
    }

    @Test
    void comparesThePlaceThatAVersionWishesFor() {
        ContentVersion before = draft(ContentType.PAGE);
        ContentVersion after = before.copyAsDraft(2, "editor", NOW);
        after.wishFor(new Placement("annan", null, List.of(9L), 4), null);

        assertThat(compare(before, after))
                .extracting(FieldDifference::label)
                .containsExactlyInAnyOrder("Sista delen av adressen", "Ordning", "Hör till områden");
        assertThat(field(after, "Hör till områden").lines()).containsExactly(new FieldLine("", "Sida 9"));
    }

    @Test
    void numbersThemesSoThatAMoveShows() {
        ActionPlanVersion plan = (ActionPlanVersion) draft(ContentType.ACTION_PLAN);
        PlanTheme support = new PlanTheme("Stöd");
        PlanTheme care = new PlanTheme("Vård");
        plan.getThemes().addAll(List.of(support, care));
        ContentVersion next = plan.copyAsDraft(2, "editor", NOW);
        plan.indent(care);

        assertThat(field(plan, "Teman").lines())
                .containsExactly(new FieldLine("", "1 Stöd"), new FieldLine("", "1.1 Vård"));
        assertThat(compare(next, plan)).extracting(FieldDifference::label).containsExactly("Teman");
    }

    @Test
    void showsTheWordsThatChangedInAPartOfAPlan() {
        ActionPlanVersion plan = (ActionPlanVersion) draft(ContentType.ACTION_PLAN);
        PlanPart part = new PlanPart();
        part.setTitle("Beslutsdel");
        part.setHtml("<p>Planen gäller i tre år.</p>");
        plan.getParts().add(part);
        ActionPlanVersion next = (ActionPlanVersion) plan.copyAsDraft(2, "editor", NOW);
        next.getParts().get(0).setHtml("<p>Planen gäller i fyra år.</p>");

        FieldDifference parts = compare(plan, next).get(0);

        assertThat(parts.label()).isEqualTo("Delar");
        assertThat(parts.lines()).extracting(line -> line.change()).containsExactly(Change.SAME, Change.CHANGED);
        assertThat(parts.lines().get(1).pieces())
                .extracting(piece -> piece.change() + " " + piece.text().strip())
                .containsExactly("SAME Planen gäller i", "REMOVED tre", "ADDED fyra", "SAME år.");
    }

    @Test
    void readsAProgrammeItemWithItsTimeAndSpeakers() {
        EventVersion event = (EventVersion) draft(ContentType.EVENT);
        ProgrammeItem talk =
                new ProgrammeItem(ProgrammeItemKind.TALK, LocalTime.of(9, 0), LocalTime.of(9, 45), "Läget i länet");
        talk.getSpeakers().add(new Speaker("Anna Ek", "processledare", "Region Fjäll"));
        event.getProgramme().add(talk);

        assertThat(field(event, "Program").lines())
                .extracting(FieldLine::text)
                .containsExactly("09:00–09:45 Läget i länet (Föredrag)", "Anna Ek, processledare, Region Fjäll");
    }

    @Test
    void comparesAChoiceByItsWord() {
        ProjectVersion project = (ProjectVersion) draft(ContentType.PROJECT);
        ProjectVersion next = (ProjectVersion) project.copyAsDraft(2, "editor", NOW);
        next.setStatus(ProjectStatus.COMPLETED);

        FieldDifference status = compare(project, next).get(0);

        assertThat(status.label()).isEqualTo("Läge");
        assertThat(status.lines())
                .extracting(line -> line.pieces().get(0).text())
                .contains("Pågår", "Avslutat");
    }
}
