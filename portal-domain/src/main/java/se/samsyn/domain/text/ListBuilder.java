package se.samsyn.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Rebuilds lists, nested ones too.
 *
 * <p>Quill writes every list as {@code <ol>}, with the kind and the depth on each item: {@code <li data-list="bullet"
 * class="ql-indent-1">}. Read as a sequence of items with a depth, its lists and ordinary ones are the same thing.
 */
final class ListBuilder {

    private static final Pattern INDENT = Pattern.compile("\\bql-indent-(\\d)\\b");

    private final List<Item> items = new ArrayList<>();

    List<Element> lists(Element list) {
        collect(list, 0);
        Element root = new Element("div");
        List<Element> open = new ArrayList<>(); // the list at each depth, outermost first
        for (Item item : items) {
            int depth = Math.min(item.depth(), open.size());
            while (open.size() > depth + 1) {
                open.remove(open.size() - 1);
            }
            if (open.size() == depth + 1 && !open.get(depth).nameIs(item.tag())) {
                open.remove(depth);
            }
            if (open.size() == depth) {
                Element parent = depth == 0 ? root : open.get(depth - 1).lastElementChild();
                open.add(parent.appendElement(item.tag()));
            }
            open.get(depth).appendElement("li").appendChildren(item.line());
        }
        return List.copyOf(root.children());
    }

    private void collect(Element list, int depth) {
        for (Element child : list.children()) {
            if (isList(child)) {
                collect(child, depth + 1);
            } else {
                int itemDepth = depth + indent(child);
                addItem(child, kind(child, list), itemDepth);
                child.select("ul, ol").stream()
                        .filter(nested -> isOutermostWithin(child, nested))
                        .forEach(nested -> collect(nested, itemDepth + 1));
            }
        }
    }

    private void addItem(Element item, String tag, int depth) {
        Element content = item.clone();
        content.select("ul, ol").remove();
        // Paragraphs within an item are lines of it.
        content.select("p, div").forEach(block -> {
            if (block.nextElementSibling() != null) {
                block.after("<br>");
            }
        });
        List<Node> line = InlineBuilder.line(content.childNodes());
        if (new Element("li").appendChildren(line).hasText()) {
            items.add(new Item(depth, tag, line));
        }
    }

    private static boolean isOutermostWithin(Element item, Element nested) {
        return nested.parents().stream().takeWhile(parent -> parent != item).noneMatch(ListBuilder::isList);
    }

    private static String kind(Element item, Element list) {
        return switch (item.attr("data-list")) {
            case "bullet", "checked", "unchecked" -> "ul";
            case "ordered" -> "ol";
            default -> list.normalName();
        };
    }

    private static int indent(Element item) {
        Matcher indent = INDENT.matcher(item.className());
        return indent.find() ? Integer.parseInt(indent.group(1)) : 0;
    }

    private static boolean isList(Element element) {
        return element.nameIs("ul") || element.nameIs("ol");
    }

    private record Item(int depth, String tag, List<Node> line) {}
}
