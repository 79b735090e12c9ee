package se.samsyn.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.domain.check.Drafts.keys;
import static se.samsyn.domain.check.Drafts.picture;
import static se.samsyn.domain.check.Drafts.text;
import static se.samsyn.domain.check.Drafts.titled;
import static se.samsyn.domain.check.Drafts.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.BlockEntry;
import se.samsyn.domain.content.BlockKind;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.project.ProjectVersion;

class VersionChecksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Länsdialog 11 februari 2020",
                "Länsdialog den 3:e mars",
                "Konferens 12–13 maj",
                "Nätverksträff 2026-11-24",
                "Möte 24/11",
                "Utbildning 24.11.2026",
                "Conference March 12"
            })
    void findsADateInTheTitle(String title) {
        assertThat(keys(titled(title))).containsExactly("check.title_date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Handlingsplan 2024–2027",
                "Rapport 2024:3",
                "Barn 0–12 år",
                "Vård dygnet runt 24/7",
                "Version 1.2.3",
                "Mars är nära"
            })
    void leavesYearsAndNumbersInTheTitleInPeace(String title) {
        assertThat(keys(titled(title))).isEmpty();
    }

    @Test
    void findsAHeadingThatSkipsALevel() {
        assertThat(VersionChecks.of(text("<h2>Bakgrund</h2><p>Så var det.</p><h4>Metod</h4><p>Så gjorde vi.</p>")))
                .containsExactly(Finding.of(Severity.WARNING, "check.heading_skips", "blocks:0:block", "Metod", 4, 2));
    }

    @Test
    void findsAHeadingWithoutText() {
        assertThat(keys(text("<h2>Bakgrund</h2><h2>Metod</h2><p>Så gjorde vi.</p>")))
                .containsExactly("check.heading_hollow");
    }

    @Test
    void letsAHeadingStandAboveALowerOne() {
        assertThat(keys(text("<h2>Bakgrund</h2><h3>Länet</h3><p>Så var det.</p>")))
                .isEmpty();
    }

    @Test
    void findsBoldTextThatPlaysHeading() {
        assertThat(keys(text("<p><strong>Så gjorde vi</strong></p><p>Vi frågade alla kommuner.</p>")))
                .containsExactly("check.heading_fake");
        assertThat(keys(text("<p><strong>Vi frågade alla kommuner.</strong></p><p>De svarade.</p>")))
                .isEmpty();
    }

    @Test
    void asksForAHeadingInALongText() {
        String long400 = "<p>" + "ord ".repeat(400) + "</p>";

        assertThat(VersionChecks.of(text(long400)))
                .containsExactly(Finding.of(Severity.ADVICE, "check.heading_missing", "", 400));
        assertThat(keys(text("<h2>Rubrik</h2>" + long400))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"här", "Här.", "läs mer", "Läs mer »", "klicka här", "Mer information", "read more"})
    void findsALinkTextThatSaysNothing(String words) {
        assertThat(keys(text("<p>Rapporten finns <a href=\"item:12\">" + words + "</a></p>")))
                .containsExactly("check.link_text_vague");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.socialstyrelsen.se/stod", "www.skr.se"})
    void findsABareAddress(String words) {
        assertThat(keys(text("<p>Se <a href=\"https://example.se\">" + words + "</a></p>")))
                .containsExactly("check.link_text_address");
    }

    @Test
    void findsOneTextForTwoTargets() {
        assertThat(keys(text("<p><a href=\"item:1\">Rapporten</a> och <a href=\"item:2\">rapporten</a></p>")))
                .containsExactly("check.link_text_twice");
        assertThat(keys(text("<p><a href=\"item:1\">Rapporten</a> och <a href=\"item:1\">rapporten</a></p>")))
                .isEmpty();
    }

    @Test
    void findsAnAddressWithoutWordsInAListOfLinks() {
        Block links = new Block(BlockKind.LINKS);
        BlockEntry bare = new BlockEntry();
        bare.setUrl("https://www.skr.se");
        BlockEntry named = new BlockEntry();
        named.setUrl("https://www.skr.se");
        named.setHeading("Sveriges Kommuner och Regioner");
        links.getEntries().addAll(List.of(bare, named));

        assertThat(keys(with(links))).containsExactly("check.link_text_address");
    }

    @Test
    void findsAFileLinkWithoutFormatAndSize() {
        assertThat(keys(text("<p><a href=\"/filer/3/plan.pdf\">Länsplanen</a></p>")))
                .containsExactly("check.file_link");
        assertThat(keys(text("<p><a href=\"https://example.se/plan.pdf?v=2\">Länsplanen (PDF)</a></p>")))
                .containsExactly("check.file_link");
        assertThat(keys(text("<p><a href=\"/filer/3/plan.pdf\">Länsplanen (PDF, 1,2 MB)</a></p>")))
                .isEmpty();
    }

    @Test
    void namesWhatThePublicationWillRefuse() {
        assertThat(VersionChecks.of(with(Block.richText("<p>Text.</p>"), picture("fjäll.jpg"))))
                .contains(Finding.of(Severity.BLOCKER, "error.alt_text_is_file_name", "blocks:1:block", 2));
    }

    @Test
    void findsDescriptionsThatAreNoDescriptions() {
        Block sameAsCaption = picture("Åre torg");
        sameAsCaption.setCaption("Åre torg");

        assertThat(keys(with(picture("Bild på ett torg")))).contains("check.alt_text_begins");
        assertThat(keys(with(sameAsCaption))).contains("check.alt_text_is_caption");
    }

    @Test
    void namesPicturesThatAreLikelyText() {
        assertThat(keys(with(picture("Ett långt stycke som står i bilden. ".repeat(5)))))
                .contains("check.picture_of_text_long");
        assertThat(keys(with(picture("Affischen för länsdialogen")))).contains("check.picture_of_text_named");
        assertThat(keys(with(picture("Ett torg i solsken")))).doesNotContain("check.picture_of_text_named");
    }

    @Test
    void findsATableWithoutHeaders() {
        Block table = new Block(BlockKind.TABLE);
        table.setHeading("Antal per kommun");
        table.getGrid().fill(List.of(List.of("Kommun", ""), List.of("Berg", "12")));

        assertThat(VersionChecks.of(with(table)))
                .containsExactly(Finding.of(Severity.WARNING, "check.table_header", "blocks:0:block", 2));
    }

    @Test
    void letsTheCornerAboveRowHeadersBeEmpty() {
        Block table = new Block(BlockKind.TABLE);
        table.setHeading("Antal per kommun");
        table.setHeaderColumn(true);
        table.getGrid().fill(List.of(List.of("", "Antal"), List.of("Berg", "12"), List.of("", "13")));

        assertThat(VersionChecks.of(with(table)))
                .containsExactly(Finding.of(Severity.WARNING, "check.table_row_header", "blocks:0:block", 2));
    }

    @Test
    void findsEnglishInASwedishText() {
        String english = "<p>The aim of the study was to describe how the municipalities work with relatives.</p>";

        assertThat(keys(text(english))).containsExactly("check.language_english");
        assertThat(keys(text("<p>Syftet med studien var att beskriva hur kommunerna arbetar med anhöriga.</p>")))
                .isEmpty();
        assertThat(keys(text("<p>Vi använder metoden Safe at Home in the North.</p>")))
                .isEmpty();
    }

    @Test
    void isContentOnceTheBlockSaysItsLanguage() {
        Block block = Block.richText("<p>The aim of the study was to describe how the municipalities work.</p>");
        block.setLanguage("en");

        assertThat(keys(with(block))).isEmpty();
    }

    @Test
    void readsTheFieldsOfTheTypeToo() {
        ContentVersion project = Drafts.of(ContentType.PROJECT, "Trygg hemgång");
        ((ProjectVersion) project).setResults("<p>Läs rapporten <a href=\"item:3\">här</a></p>");

        assertThat(VersionChecks.of(project))
                .containsExactly(Finding.of(Severity.WARNING, "check.link_text_vague", "results", "här"));
    }

    @Test
    void tellsTheGravestFirst() {
        ContentVersion draft = with(picture(null), Block.richText("<p>Se <a href=\"item:1\">här</a></p>"));
        draft.setTitle("Möte 12 mars");

        assertThat(VersionChecks.of(draft))
                .extracting(Finding::severity)
                .isSorted()
                .contains(Severity.BLOCKER);
    }

    @Test
    void hasNothingToSayAboutAGoodText() {
        assertThat(VersionChecks.of(text("<h2>Så gjorde vi</h2><p>Vi frågade alla kommuner. Läs <a href=\"item:4\">"
                        + "rapporten om trygg hemgång</a>.</p>")))
                .isEmpty();
    }
}
