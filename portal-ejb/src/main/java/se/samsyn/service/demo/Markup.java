package se.samsyn.service.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.samsyn.domain.text.HtmlText;

/**
 * Turns the demo's plain way of writing into HTML: paragraphs between empty lines, {@code ## } for a heading,
 * {@code - } and {@code 1. } for lists, {@code **strong**}, {@code *emphasis*} and {@code [words](address)}.
 */
final class Markup {

    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(([^)]+)\\)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern EMPHASIS = Pattern.compile("\\*([^*]+)\\*");
    private static final Pattern NUMBERED = Pattern.compile("\\d+\\. .*");

    private final StringBuilder html = new StringBuilder();
    private final List<String> paragraph = new ArrayList<>();
    private String openList = "";

    private Markup() {}

    static String html(List<String> lines) {
        var markup = new Markup();
        lines.forEach(markup::take);
        markup.take("");
        return markup.html.toString();
    }

    private void take(String line) {
        if (line.isBlank()) {
            endParagraph();
            endList();
        } else if (line.startsWith("### ")) {
            heading("h3", line.substring(4));
        } else if (line.startsWith("## ")) {
            heading("h2", line.substring(3));
        } else if (line.startsWith("- ")) {
            entry("ul", line.substring(2));
        } else if (NUMBERED.matcher(line).matches()) {
            entry("ol", line.substring(line.indexOf(' ') + 1));
        } else {
            paragraph.add(line.strip());
        }
    }

    private void heading(String tag, String words) {
        take("");
        add(tag, words);
    }

    private void entry(String list, String words) {
        endParagraph();
        if (!openList.equals(list)) {
            endList();
            html.append('<').append(list).append('>');
            openList = list;
        }
        add("li", words);
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            add("p", String.join(" ", paragraph));
            paragraph.clear();
        }
    }

    private void endList() {
        if (!openList.isEmpty()) {
            html.append("</").append(openList).append('>');
            openList = "";
        }
    }

    private void add(String tag, String words) {
        html.append('<').append(tag).append('>').append(inline(words)).append("</");
        html.append(tag).append('>');
    }

    static String inline(String words) {
        String linked = LINK.matcher(HtmlText.of(words)).replaceAll("<a href=\"$2\">$1</a>");
        String strong = STRONG.matcher(linked).replaceAll("<strong>$1</strong>");
        return EMPHASIS.matcher(strong).replaceAll("<em>$1</em>");
    }
}
