package se.samsyn.service.demo;

import java.util.ArrayList;
import java.util.List;

/** A page of a {@link DemoPdf}: its drawing, and the structure tag of each paragraph on it. */
final class DemoPdfPage {

    private static final int LEFT = 72;
    private static final int TOP = 770;
    private static final int BOTTOM = 72;
    private static final int SIZE = 11;
    // Helvetica's letters are half as wide as high on average; a line of 80 stays within the margins.
    private static final int PLAIN_LINE = 80;

    private final StringBuilder content = new StringBuilder();
    private final List<String> tags = new ArrayList<>();
    private int height = TOP;

    /** Lays the paragraphs out on as many pages as they need; none is split. */
    static List<DemoPdfPage> fill(List<DemoPdf.Text> texts) {
        List<DemoPdfPage> pages = new ArrayList<>(List.of(new DemoPdfPage()));
        for (DemoPdf.Text text : texts) {
            if (!pages.get(pages.size() - 1).takes(text)) {
                pages.add(new DemoPdfPage());
            }
            pages.get(pages.size() - 1).add(text);
        }
        return pages;
    }

    String content() {
        return content.toString();
    }

    List<String> tags() {
        return tags;
    }

    private boolean takes(DemoPdf.Text text) {
        return height - lines(text).size() * leading(text) > BOTTOM || tags.isEmpty();
    }

    private void add(DemoPdf.Text text) {
        int size = size(text);
        content.append("/")
                .append(text.tag())
                .append("<</MCID ")
                .append(tags.size())
                .append(">>BDC BT ");
        content.append(text.tag().equals("P") ? "/F1 " : "/F2 ").append(size).append(" Tf ");
        content.append(leading(text))
                .append(" TL ")
                .append(LEFT)
                .append(' ')
                .append(height)
                .append(" Td ");
        for (String line : lines(text)) {
            content.append('(').append(escaped(line)).append(")Tj T* ");
            height -= leading(text);
        }
        content.append("ET EMC\n");
        tags.add(text.tag());
        height -= size;
    }

    private static List<String> lines(DemoPdf.Text text) {
        int longest = PLAIN_LINE * SIZE / size(text);
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : text.words().split(" ")) {
            if (line.length() + word.length() > longest) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private static int size(DemoPdf.Text text) {
        return switch (text.tag()) {
            case "H1" -> 22;
            case "H2" -> 15;
            default -> SIZE;
        };
    }

    private static int leading(DemoPdf.Text text) {
        return size(text) * 3 / 2;
    }

    private static String escaped(String line) {
        return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }
}
