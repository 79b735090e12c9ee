package se.samsyn.domain.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.domain.text.RichTextLine;

/** Gathers what stands in a field, line by line as it is read; empty values leave no line. */
public final class FieldLines {

    private final FieldWords words;
    private final List<FieldLine> all = new ArrayList<>();

    public FieldLines(FieldWords words) {
        this.words = words;
    }

    /** A line that needs no label. */
    public void text(String text) {
        add("", text);
    }

    /** A line with a label of its own. */
    public void labelled(String key, String text) {
        add(words.of(key), text);
    }

    /** A line for each paragraph, heading and list item of rich text. */
    public void html(String html) {
        RichTextLine.of(html, words::titleOf)
                .forEach(line -> add(line.tag().equals("p") ? "" : words.of("comparison." + line.tag()), line.text()));
    }

    /** A value in words; empty for none. */
    public <T> String read(Kind<T> kind, T value) {
        return kind.read(value, words);
    }

    /** The values of a part in words, with a separator between them; rich text and lists are not among them. */
    public String joined(String separator, Described part) {
        List<String> read = new ArrayList<>();
        part.tell(new Fields() {
            @Override
            public <T> void value(String name, Kind<T> kind, T value, Consumer<T> setter) {
                read.add(FieldLines.this.read(kind, value));
            }

            @Override
            public void rich(String name, String html, Consumer<String> setter) {}
        });
        return joined(separator, read.toArray(String[]::new));
    }

    /** Those of the texts that are not blank, with a separator between them. */
    public static String joined(String separator, String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(separator));
    }

    private void add(String label, String text) {
        if (text != null) {
            text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> all.add(new FieldLine(label, line)));
        }
    }

    /** Everything that has been gathered. */
    public List<FieldLine> all() {
        return all;
    }
}
