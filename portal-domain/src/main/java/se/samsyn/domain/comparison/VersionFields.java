package se.samsyn.domain.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.samsyn.domain.field.FieldLines;
import se.samsyn.domain.field.FieldWords;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Kind;
import se.samsyn.domain.field.Part;

/** Gathers those of a version's fields that have a label, as they are read. */
public final class VersionFields implements Fields {

    private final FieldWords words;
    private final List<FieldText> all = new ArrayList<>();
    private FieldLines lines;

    public VersionFields(FieldWords words) {
        this.words = words;
        begin();
    }

    // What is told without a label is gathered too, and left out.
    private FieldLines begin() {
        lines = new FieldLines(words);
        return lines;
    }

    @Override
    public VersionFields label(String key) {
        all.add(new FieldText(words.of(key), begin().all()));
        return this;
    }

    @Override
    public <T> void value(String name, Kind<T> kind, T value, Consumer<T> setter) {
        tell(kind, value);
    }

    /** The value of the field whose label has been given. */
    public <T> void tell(Kind<T> kind, T value) {
        lines.text(kind.read(value, words));
        begin();
    }

    @Override
    public void rich(String name, String html, Consumer<String> setter) {
        lines.html(html);
        begin();
    }

    @Override
    public <T> void list(String name, Kind<T> kind, Collection<T> values) {
        values.forEach(value -> lines.text(kind.read(value, words)));
        begin();
    }

    @Override
    public <P extends Part> void parts(String name, List<P> parts, Supplier<P> empty) {
        parts.forEach(part -> part.read(lines, parts));
        begin();
    }

    /** Every field with a label, those without lines included. */
    public List<FieldText> all() {
        return all;
    }
}
