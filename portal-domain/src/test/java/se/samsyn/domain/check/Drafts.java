package se.samsyn.domain.check;

import java.time.Instant;
import java.util.List;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.BlockKind;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.type.ContentTypes;

/** Drafts to be checked, and what the checks say about them. */
final class Drafts {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private Drafts() {}

    static ContentVersion titled(String title) {
        return of(ContentType.PAGE, title);
    }

    static ContentVersion of(ContentType type, String title) {
        return ContentTypes.firstDraft(new ContentItem(type, "slug", null, "editor", NOW), title, "editor", NOW);
    }

    static ContentVersion with(Block... blocks) {
        ContentVersion draft = titled("Titel");
        draft.getBlocks().addAll(List.of(blocks));
        return draft;
    }

    static ContentVersion text(String html) {
        return with(Block.richText(html));
    }

    static Block picture(String alt) {
        Block picture = new Block(BlockKind.IMAGE);
        picture.setAltText(alt);
        return picture;
    }

    static List<String> keys(ContentVersion draft) {
        return VersionChecks.of(draft).stream().map(Finding::key).toList();
    }
}
