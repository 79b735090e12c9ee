package se.samsyn.web.admin.content;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.BlockEntry;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.text.RichText;

/** A version as plain text, to be read beside another version and copied from. */
public record PlainTextVersion(String title, String lead, String text) implements Serializable {

    static PlainTextVersion of(ContentVersion version) {
        return new PlainTextVersion(version.getTitle(), version.getLead(), words(version));
    }

    private static String words(ContentVersion version) {
        List<String> texts = new ArrayList<>();
        for (Block block : version.getBlocks()) {
            add(texts, block.getHeading());
            add(texts, block.getCaption());
            for (BlockEntry entry : block.getEntries()) {
                add(texts, entry.getHeading());
            }
            block.getCells().forEach(cell -> add(texts, cell.getText()));
        }
        version.visitHtml(html -> add(texts, RichText.of(html).plainText()));
        return String.join("\n\n", texts);
    }

    private static void add(List<String> texts, String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text);
        }
    }
}
