package se.samsyn.domain.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What something tells of itself: every field by its name with what stands there in words, and which have no label. */
final class ToldFields implements Fields {

    final Map<String, String> texts = new LinkedHashMap<>();
    final Set<String> unlabelled = new TreeSet<>();

    private final FieldWords words;
    private final List<Described> parts = new ArrayList<>();
    private boolean labelled;

    private ToldFields(FieldWords words) {
        this.words = words;
    }

    static ToldFields of(Described thing, FieldWords words) {
        ToldFields told = new ToldFields(words);
        thing.tell(told);
        return told;
    }

    /** A thing with all its parts, and theirs. */
    static Stream<Described> within(Described thing, FieldWords words) {
        return Stream.concat(Stream.of(thing), of(thing, words).parts.stream().flatMap(part -> within(part, words)));
    }

    @Override
    public Fields label(String key) {
        labelled = true;
        return this;
    }

    @Override
    public <T> void value(String name, Kind<T> kind, T value, Consumer<T> setter) {
        told(name, kind.read(value, words));
    }

    @Override
    public <T> void identity(String name, Kind<T> kind, T value, Consumer<T> setter) {}

    @Override
    public void rich(String name, String html, Consumer<String> setter) {
        FieldLines lines = new FieldLines(words);
        lines.html(html);
        told(name, lines.all().isEmpty() ? "" : lines.all().get(0).text());
    }

    @Override
    public <T> void list(String name, Kind<T> kind, Collection<T> values) {
        told(name, "");
    }

    @Override
    public <P extends Part> void parts(String name, List<P> parts, Supplier<P> empty) {
        told(name, "");
        this.parts.addAll(parts);
    }

    private void told(String name, String text) {
        texts.put(name, text);
        if (!labelled) {
            unlabelled.add(name);
        }
        labelled = false;
    }
}
