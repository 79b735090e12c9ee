package se.samsyn.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Rebuilds paragraphs, headings, quotes and lists from whatever elements hold the text. */
final class BlockBuilder {

    /** What ends a line of text in a browser; anything else is part of the line. */
    static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    List<Element> blocks(Element parent) {
        List<Element> blocks = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node child : parent.childNodes()) {
            if (holdsBlocks(child)) {
                endLine(line, blocks);
                addBlock((Element) child, blocks);
            } else {
                line.add(child);
            }
        }
        endLine(line, blocks);
        return blocks;
    }

    static boolean holdsBlocks(Node node) {
        return node instanceof Element element
                && !InlineBuilder.isForeign(element)
                && element.stream().anyMatch(inner -> BLOCKS.contains(inner.normalName()));
    }

    private void addBlock(Element element, List<Element> blocks) {
        String tag = element.normalName();
        if (HeadingLevels.isHeading(tag)) {
            addUnlessBlank(new Element(tag).appendChildren(InlineBuilder.line(element.childNodes())), blocks);
        } else if (tag.equals("blockquote")) {
            addUnlessBlank(new Element(tag).appendChildren(blocks(element)), blocks);
        } else if (tag.equals("ul") || tag.equals("ol")) {
            blocks.addAll(new ListBuilder().lists(element));
        } else {
            blocks.addAll(blocks(element));
        }
    }

    private void endLine(List<Node> line, List<Element> blocks) {
        addUnlessBlank(new Element("p").appendChildren(InlineBuilder.line(line)), blocks);
        line.clear();
    }

    private static void addUnlessBlank(Element block, List<Element> blocks) {
        if (block.hasText()) {
            blocks.add(block);
        }
    }
}
