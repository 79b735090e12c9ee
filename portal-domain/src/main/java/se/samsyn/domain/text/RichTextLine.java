package se.samsyn.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A paragraph, heading, list item or quote of rich text as words alone; links tell where they lead.
 *
 * @param tag {@code p}, {@code h2}, {@code h3}, {@code h4}, {@code li} or {@code blockquote}
 */
public record RichTextLine(String tag, String text) {

    private static final Set<String> LINES = Set.of("p", "h2", "h3", "h4", "li", "blockquote");

    /**
     * The lines of stored rich text, in order.
     *
     * @param titleOf what an item is called that the text links to by reference
     */
    public static List<RichTextLine> of(String html, LongFunction<String> titleOf) {
        Gathering gathering = new Gathering(titleOf);
        gathering.walk(RichTextCleaning.parse(html == null ? "" : html), "p");
        return gathering.lines;
    }

    private static final class Gathering {

        private final LongFunction<String> titleOf;
        private final List<RichTextLine> lines = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();

        Gathering(LongFunction<String> titleOf) {
            this.titleOf = titleOf;
        }

        void walk(Element element, String tag) {
            for (Node node : element.childNodes()) {
                if (node instanceof TextNode text) {
                    words.append(text.getWholeText());
                } else if (node instanceof Element child) {
                    walkInto(child, tag);
                }
            }
            if (!element.tagName().equals("a") && element.isBlock()) {
                end(tag);
            }
        }

        private void walkInto(Element child, String tag) {
            String name = child.tagName();
            if (LINES.contains(name) || name.equals("ul") || name.equals("ol")) {
                end(tag);
                // A paragraph within a quote is a line of the quote.
                walk(child, LINES.contains(name) && !(name.equals("p") && !tag.equals("p")) ? name : tag);
            } else if (name.equals("br")) {
                words.append(' ');
            } else {
                walk(child, tag);
                if (name.equals("a")) {
                    words.append(" (").append(target(child.attr("href"))).append(')');
                }
            }
        }

        private String target(String href) {
            return ItemLink.parse(href)
                    .map(reference -> "→ " + titleOf.apply(reference.item()) + reference.fragment())
                    .orElse(href);
        }

        private void end(String tag) {
            String text = words.toString().replaceAll("\\s+", " ").strip();
            if (!text.isEmpty()) {
                lines.add(new RichTextLine(tag, text));
            }
            words.setLength(0);
        }
    }
}
