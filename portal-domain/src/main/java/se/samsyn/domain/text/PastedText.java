package se.samsyn.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;

/** Text with tables as it comes from the clipboard, taken apart: what is formatted text, and what is a table. */
public final class PastedText {

    /**
     * A piece, in the order of the text.
     *
     * @param html formatted text; empty where the piece is a table
     * @param table the table, or {@code null} where the piece is text
     */
    public record Piece(String html, PastedTable table) {}

    private PastedText() {}

    /**
     * A text into which somebody pastes, with what they paste, taken apart.
     *
     * @param html the text, in which {@code mark} stands as a paragraph of its own where it is pasted; without the mark, at its end
     * @param pasted what the clipboard holds as HTML, from anywhere
     */
    public static List<Piece> into(String html, String mark, String pasted) {
        List<PastedTable> tables = new ArrayList<>();
        String name = UUID.randomUUID().toString();
        Element body = RichTextCleaning.parse(pasted);
        for (Element table : body.select("table")) {
            if (isTable(table)) {
                table.replaceWith(new Element("p").text(name + tables.size()));
                tables.add(PastedTable.of(table));
            }
        }
        String between = RichText.of(body.html()).html();
        String place = "<p>" + mark + "</p>";
        String whole = html.contains(place) ? html.replace(place, between) : html + between;
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            String here = name + i;
            int at = whole.indexOf(here);
            if (at < 0) {
                continue;
            }
            addText(whole.substring(0, at), pieces);
            pieces.add(new Piece("", tables.get(i)));
            whole = whole.substring(at + here.length());
        }
        addText(whole, pieces);
        return pieces;
    }

    // Cut where a mark stood: what was around it is closed or taken away by the cleaning.
    private static void addText(String html, List<Piece> pieces) {
        RichText text = RichText.of(html);
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.html(), null));
        }
    }

    /** Whether it holds rows and columns, and does not merely lay out what is in it. */
    static boolean isTable(Element table) {
        boolean columns = table.select("tr").stream()
                .anyMatch(row -> row.select("> td, > th").stream()
                                .filter(Element::hasText)
                                .count()
                        > 1);
        return columns
                && table.selectFirst("table table") == null
                && table.select("table").size() == 1;
    }
}
