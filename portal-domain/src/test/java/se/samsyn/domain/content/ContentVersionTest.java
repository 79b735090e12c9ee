package se.samsyn.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.type.ContentTypes;

class ContentVersionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static ContentVersion draft(ContentType type) {
        return ContentTypes.firstDraft(new ContentItem(type, "slug", null, "editor", NOW), "Titel", "editor", NOW);
    }

    @Test
    void copiesItsBodyIntoTheNextDraftWithoutSharingIt() {
        ContentVersion version = draft(ContentType.PAGE);
        Block table = new Block(BlockKind.TABLE);
        table.getGrid().fill(List.of(List.of("Kommun", "Antal"), List.of("Bräcke", "3")));
        version.getBlocks().add(Block.richText("<p>Text</p>"));
        version.getBlocks().add(table);

        ContentVersion copy = version.copyAsDraft(2, "other", NOW.plusSeconds(9));
        copy.getBlocks().get(1).getGrid().getBody().get(0).get(1).setText("4");

        assertThat(copy.getNumber()).isEqualTo(2);
        assertThat(copy.getAuthor()).isEqualTo("other");
        assertThat(copy.isDraft()).isTrue();
        assertThat(copy.getBlocks().get(0).getHtml()).isEqualTo("<p>Text</p>");
        assertThat(table.getGrid().getBody().get(0).get(1).getText()).isEqualTo("3");
    }

    @Test
    void standsWhereItsItemDoesUntilItWishesForAnotherPlace() {
        ContentVersion version = draft(ContentType.PAGE);
        assertThat(version.placement()).isEqualTo(Placement.of(version.getItem()));
        assertThat(version.getPath()).isEqualTo(version.getItem().getPath());

        version.wishFor(new Placement("annan", null, List.of(7L, 7L), 3), null);

        assertThat(version.getPath()).endsWith("/annan");
        assertThat(version.getItem().getPath()).endsWith("/slug");
        assertThat(version.placement().areaIds()).containsExactly(7L);
        assertThat(version.copyAsDraft(2, "other", NOW).placement()).isEqualTo(version.placement());
        assertThat(version.copyForTranslation(Language.ENGLISH, "other", NOW).placement())
                .isEqualTo(Placement.of(version.getItem()));
    }

    @Test
    void waitsForItsPlaceOnlyWhenItIsApprovedForLater() {
        ContentVersion now = draft(ContentType.PAGE);
        now.approve(NOW, null, "editor", NOW);
        ContentVersion later = draft(ContentType.PAGE);
        later.approve(NOW.plusSeconds(1), null, "editor", NOW);

        assertThat(now.isPlaceWaiting()).isFalse();
        assertThat(later.isPlaceWaiting()).isTrue();
        later.returnToDraft();
        assertThat(later.isPlaceWaiting()).isFalse();
    }

    @Test
    void beginsATranslationWithWhatIsToBeTranslated() {
        ContentVersion swedish = draft(ContentType.NEWS);
        swedish.getBlocks().add(Block.richText("<p>Text</p>"));

        ContentVersion english = swedish.copyForTranslation(Language.ENGLISH, "other", NOW);
        english.getBlocks().get(0).setHtml("<p>Words</p>");

        assertThat(english.getLanguage()).isEqualTo(Language.ENGLISH);
        assertThat(english.getNumber()).isEqualTo(1);
        assertThat(english.copyAsDraft(2, "other", NOW).getLanguage()).isEqualTo(Language.ENGLISH);
        assertThat(swedish.getLanguage()).isEqualTo(Language.SWEDISH);
        assertThat(swedish.getBlocks().get(0).getHtml()).isEqualTo("<p>Text</p>");
    }

    @Test
    void mayNotBePublishedWithAPictureThatNobodyDescribed() {
        ContentVersion version = draft(ContentType.NEWS);
        version.getBlocks().add(Block.richText("<p>Text</p>"));
        version.getBlocks().add(new Block(BlockKind.IMAGE));

        assertThat(version.problems())
                .containsExactly(
                        InvalidField.of("blocks", "error.image_missing", 2),
                        InvalidField.of("blocks", "error.alt_text_missing", 2));
    }

    @Test
    void takesNoFileNameForADescription() {
        ContentVersion version = draft(ContentType.NEWS);
        Block image = new Block(BlockKind.IMAGE);
        image.setAltText(" IMG_2041.JPG ");
        version.getBlocks().add(image);

        assertThat(version.problems()).contains(InvalidField.of("blocks", "error.alt_text_is_file_name", 1));
    }

    @Test
    void asksNoDescriptionOfADecorativePicture() {
        ContentVersion version = draft(ContentType.NEWS);
        Block image = new Block(BlockKind.IMAGE);
        image.setDecorative(true);
        version.getBlocks().add(image);

        assertThat(version.problems()).containsExactly(InvalidField.of("blocks", "error.image_missing", 1));
    }

    @Test
    void dropsLinesThatNobodyFilledIn() {
        ContentVersion version = draft(ContentType.NEWS);
        Block links = new Block(BlockKind.LINKS);
        BlockEntry filled = new BlockEntry();
        filled.setUrl("https://example.se");
        links.getEntries().addAll(List.of(new BlockEntry(), filled));
        version.getBlocks().add(links);

        version.arrange();

        assertThat(links.getEntries()).containsExactly(filled);
    }
}
