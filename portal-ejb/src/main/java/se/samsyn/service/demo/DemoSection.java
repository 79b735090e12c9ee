package se.samsyn.service.demo;

import java.util.Arrays;
import java.util.List;

/**
 * A stretch of a record's text: a block of its body, or a detail such as the programme.
 *
 * @param kind the word after the at sign, {@code text} for what stands first
 * @param argument the rest of that line, often a heading
 */
record DemoSection(String kind, String argument, List<String> lines) {

    private static final String CELL = "\\|";

    boolean is(String other) {
        return kind.equals(other);
    }

    /** The text as HTML. */
    String html() {
        return Markup.html(lines);
    }

    /** Each line that says something, cut at its bars. */
    List<List<String>> rows() {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(DemoSection::cells)
                .toList();
    }

    /** The argument cut at its bars. */
    List<String> arguments() {
        return cells(argument);
    }

    static List<String> cells(String line) {
        return Arrays.stream(line.split(CELL, -1)).map(String::strip).toList();
    }
}
