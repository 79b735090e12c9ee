package se.samsyn.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.media.FileContent;
import se.samsyn.domain.media.FileFormat;
import se.samsyn.domain.media.StoredFile;

/** Behaviour 11: which words stand in a picture's place. */
class ImageBlockTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    private final StoredFile file =
            new StoredFile("fjäll.png", new FileContent("ab/1", FileFormat.PNG, 1, "sum", 40, 20), "anna", NOW);
    private final Block block = new Block(BlockKind.IMAGE);

    @BeforeEach
    void choose() {
        file.describe("", "sv", "Bibliotekets ord");
        block.setFile(file);
    }

    @Test
    void takesTheLibrarysWordsUntilThePageHasItsOwn() {
        assertThat(block.getShownAltText()).isEqualTo("Bibliotekets ord");
        assertThat(problems()).isEmpty();

        block.setAltText("Sidans ord");

        assertThat(block.getShownAltText()).isEqualTo("Sidans ord");
    }

    @Test
    void saysNothingOfADecoration() {
        block.setDecorative(true);

        assertThat(block.getShownAltText()).isEmpty();
    }

    @Test
    void wantsAnotherPictureWhenTheLibraryHasLostThisOne() {
        file.remove("anna", NOW);

        assertThat(problems()).extracting(InvalidField::messageKey).containsExactly("error.image_missing");
    }

    private List<InvalidField> problems() {
        List<InvalidField> problems = new ArrayList<>();
        block.addProblemsTo(problems, 1);
        return problems;
    }
}
