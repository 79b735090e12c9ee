package se.samsyn.web.admin.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.type.ContentTypes;

class PlainTextVersionTest {

    private static final Instant NOW = Instant.parse("2026-03-02T13:32:00Z");

    @Test
    void leavesTheFormOut() {
        var item = new ContentItem(ContentType.NEWS, "rapport", null, "ada", NOW);
        ContentVersion draft = ContentTypes.firstDraft(item, "Rapport", "ada", NOW);
        draft.getBlocks().add(Block.richText("<h2>Nytt</h2><p>Ny rapport om <strong>stöd</strong>.</p>"));

        assertThat(PlainTextVersion.of(draft))
                .isEqualTo(new PlainTextVersion("Rapport", "", "Nytt Ny rapport om stöd."));
    }
}
