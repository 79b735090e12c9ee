package se.samsyn.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Rebuilds one line of text: words, emphasis and links. */
final class InlineBuilder {

    /** Elements whose content is not text for a reader. */
    private static final Set<String> FOREIGN = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "object",
            "embed",
            "applet",
            "svg",
            "math",
            "audio",
            "video",
            "canvas",
            "select",
            "textarea",
            "button",
            "title",
            "head",
            "frameset",
            "noframes",
            "noembed",
            "xmp",
            "plaintext",
            "listing");

    private static final Map<String, String> KEPT = Map.of(
            "strong", "strong", "b", "strong", "em", "em", "i", "em", "sub", "sub", "sup", "sup", "abbr", "abbr", "a",
            "a", "span", "span");
    private static final Map<String, List<String>> ATTRIBUTES =
            Map.of("a", List.of("hreflang", "lang"), "span", List.of("lang"), "abbr", List.of("title"));

    // Zero-width junk of editors, control characters, and marks that turn the reading direction of what follows.
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B\\u2060\\uFEFF\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF"
                    + "\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F-\\x9F]");
    private static final Pattern LONE_SURROGATE = Pattern.compile("[\\uD800-\\uDFFF]");
    // Editors write a hard space for a second space in a row; only between digits ("10 000") did somebody mean it.
    private static final Pattern ACCIDENTAL_HARD_SPACE = Pattern.compile("(?<!\\d)\\u00A0|\\u00A0(?!\\d)");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\f\\r]+");

    private InlineBuilder() {}

    static boolean isForeign(Element element) {
        return FOREIGN.contains(element.normalName());
    }

    /** The nodes as one line, without spaces and breaks at its ends. */
    static List<Node> line(List<Node> nodes) {
        Element line = new Element("p").appendChildren(rebuilt(nodes));
        joinText(line);
        trim(line, true);
        trim(line, false);
        return line.childNodesCopy();
    }

    private static List<Node> rebuilt(List<Node> nodes) {
        List<Node> line = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof TextNode text) {
                line.add(new TextNode(readable(text.getWholeText())));
            } else if (node instanceof Element element && !isForeign(element)) {
                addElement(element, line);
            }
        }
        return line;
    }

    private static void addElement(Element element, List<Node> line) {
        String tag = element.normalName();
        List<Node> content = rebuilt(element.childNodes());
        if (tag.equals("br")) {
            line.add(new Element("br"));
        } else if (BlockBuilder.BLOCKS.contains(tag)) {
            // A block where only a line may stand: its words must not grow together with their neighbours.
            line.add(new TextNode(" "));
            line.addAll(content);
            line.add(new TextNode(" "));
        } else if (KEPT.containsKey(tag)) {
            addKept(new Element(KEPT.get(tag)), element, content, line);
        } else {
            line.addAll(content);
        }
    }

    private static void addKept(Element kept, Element original, List<Node> content, List<Node> line) {
        String tag = kept.normalName();
        if (tag.equals("a")) {
            Hrefs.meant(original.attr("href")).ifPresent(href -> kept.attr("href", href));
        }
        for (String attribute : ATTRIBUTES.getOrDefault(tag, List.of())) {
            if (!original.attr(attribute).isBlank()) {
                kept.attr(attribute, readable(original.attr(attribute)).strip());
            }
        }
        boolean says = kept.appendChildren(content).hasText();
        boolean pointless = tag.equals("span") && !kept.hasAttr("lang") || tag.equals("a") && !kept.hasAttr("href");
        if (says && !pointless) {
            line.add(kept);
        } else {
            line.addAll(kept.childNodesCopy());
        }
    }

    private static String readable(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String whole = LONE_SURROGATE.matcher(visible).find() ? withoutLoneSurrogates(visible) : visible;
        return SPACES.matcher(ACCIDENTAL_HARD_SPACE.matcher(whole).replaceAll(" "))
                .replaceAll(" ");
    }

    private static String withoutLoneSurrogates(String text) {
        return text.codePoints()
                .filter(character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    // Neighbouring texts become one, and two spaces that met become one.
    private static void joinText(Element parent) {
        for (Node child : List.copyOf(parent.childNodes())) {
            if (child instanceof Element element) {
                joinText(element);
            } else if (child instanceof TextNode text && child.previousSibling() instanceof TextNode before) {
                text.text(readable(before.getWholeText() + text.getWholeText()));
                before.remove();
            }
        }
        for (Element lineBreak : parent.select("> br")) {
            if (lineBreak.previousSibling() instanceof TextNode before) {
                before.text(before.getWholeText().stripTrailing());
            }
            if (lineBreak.nextSibling() instanceof TextNode after) {
                after.text(after.getWholeText().stripLeading());
            }
        }
    }

    private static void trim(Element parent, boolean atStart) {
        while (parent.childNodeSize() > 0) {
            Node edge = parent.childNode(atStart ? 0 : parent.childNodeSize() - 1);
            if (edge instanceof TextNode text) {
                String whole = text.getWholeText();
                text.text(atStart ? whole.stripLeading() : whole.stripTrailing());
                if (!text.getWholeText().isEmpty()) {
                    return;
                }
            } else if (!edge.nameIs("br")) {
                trim((Element) edge, atStart);
                return;
            }
            edge.remove();
        }
    }
}
