package se.samsyn.web.admin.content;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.BlockEntry;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.text.RichText;

/** What a version says, without its form: to be read beside another text and copied from. */
public record WordsAlone(String title, String lead, String text) implements Serializable {

    static WordsAlone of(ContentVersion version) {
        return new WordsAlone(version.getTitle(), version.getLead(), words(version));
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
        version.rewriteHtml(html -> {
            add(texts, html == null ? null : RichText.of(html).plainText());
            return html;
        });
        return String.join("\n\n", texts);
    }

    private static void add(List<String> texts, String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text);
        }
    }
}
