package se.samsyn.domain.text;

import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Entities.EscapeMode;

/** Plain words where HTML is written by hand, in its text or in an attribute between quotation marks. */
public final class HtmlText {

    private HtmlText() {}

    /** The words with each sign escaped that means something in HTML; good in XHTML too: {@code a < b} gives {@code a &lt; b}. */
    public static String of(String words) {
        // XHTML knows the fewest names of signs.
        return Entities.escape(words, new OutputSettings().escapeMode(EscapeMode.xhtml));
    }
}
