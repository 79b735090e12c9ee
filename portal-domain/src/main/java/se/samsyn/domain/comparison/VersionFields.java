package se.samsyn.domain.comparison;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.domain.text.RichTextLine;

/**
 * Gathers a version's fields in the order of its form. A field is begun by its bundle key and takes the lines that follow;
 * empty values leave no line.
 *
 * <pre>{@code
 * fields.field("edit.lead").text(lead);
 * fields.field("admin_project_edit.status").choice("project_status", status);
 * }</pre>
 */
public final class VersionFields {

    private final FieldWords words;
    private final List<FieldText> all = new ArrayList<>();
    private List<FieldLine> lines;

    public VersionFields(FieldWords words) {
        this.words = words;
    }

    /** Begins the field with this label. */
    public VersionFields field(String key) {
        lines = new ArrayList<>();
        all.add(new FieldText(words.of(key), lines));
        return this;
    }

    /** A line that needs no label. */
    public VersionFields text(String text) {
        return line("", text);
    }

    /** A line with a label of its own. */
    public VersionFields labelled(String key, String text) {
        return line(words.of(key), text);
    }

    /** A line for a whole number. */
    public VersionFields number(Integer number) {
        return text(number == null ? null : number.toString());
    }

    /** A line for a date. */
    public VersionFields date(LocalDate date) {
        return text(date == null ? null : words.of(date));
    }

    /** A line for a constant, by the words of its group. */
    public VersionFields choice(String group, Enum<?> constant) {
        return text(word(group, constant));
    }

    /** A line for another content item. */
    public VersionFields item(Long id) {
        return text(id == null ? null : words.titleOf(id));
    }

    /** A line for each paragraph, heading and list item of rich text. */
    public VersionFields html(String html) {
        RichTextLine.of(html, words::titleOf)
                .forEach(line -> line(isPlain(line) ? "" : words.of(key(line)), line.text()));
        return this;
    }

    private static boolean isPlain(RichTextLine line) {
        return line.tag().equals("p");
    }

    private static String key(RichTextLine line) {
        return "comparison." + line.tag();
    }

    /** What a constant is called; empty for none. */
    public String word(String group, Enum<?> constant) {
        return constant == null ? "" : words.of(group + "." + constant.name());
    }

    /** A title as it stands today. */
    public String titleOf(Long itemId) {
        return itemId == null ? "" : words.titleOf(itemId);
    }

    /** "11 februari 2020 09.00–16.00", as far as it is known. */
    public String moment(LocalDate day, LocalTime from, LocalTime to) {
        String date = day == null ? "" : words.of(day);
        String start = from == null ? "" : words.of(from);
        String end = to == null ? "" : "–" + words.of(to);
        return joined(" ", date, start + end);
    }

    /** The parts that are not blank, with a separator between them. */
    public static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(separator));
    }

    private VersionFields line(String label, String text) {
        if (text != null && !text.isBlank()) {
            text.strip()
                    .lines()
                    .filter(each -> !each.isBlank())
                    .forEach(each -> lines.add(new FieldLine(label, each.strip())));
        }
        return this;
    }

    /** Every field, those without lines included. */
    public List<FieldText> all() {
        return all;
    }
}
