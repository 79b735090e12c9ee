package se.samsyn.domain.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Takes what stands in the fields of something out of it, by their names, and puts it into another. */
public final class FieldValues {

    private FieldValues() {}

    /** What is written there, as it is kept; empty fields leave nothing. */
    public static Map<String, Object> in(Described written) {
        return new Taking(true, new LinkedHashMap<>()).from(written);
    }

    /**
     * Puts what was kept into something, in place of all that stands there.
     *
     * @return what does not fit any more, since another release has kept it, as text
     */
    public static List<String> put(Map<String, Object> kept, Described into, EntityReference.Finder finder) {
        return new Putting(kept, finder, new ArrayList<>()).into(into);
    }

    /** Makes an empty thing say the same as another of its kind, with parts of its own. */
    public static <D extends Described> D copy(D from, D into) {
        new Putting(new Taking(false, new LinkedHashMap<>()).from(from), null, new ArrayList<>()).into(into);
        return into;
    }

    /** @param keeping whether values become what is kept of them, or stay what they are */
    private record Taking(boolean keeping, Map<String, Object> values) implements Fields {

        Map<String, Object> from(Described thing) {
            thing.tell(this);
            return values;
        }

        private <T> Object taken(Kind<T> kind, T value) {
            return keeping ? kind.keep(value) : value;
        }

        @Override
        public <T> void value(String name, Kind<T> kind, T value, Consumer<T> setter) {
            take(name, taken(kind, value));
        }

        @Override
        public <T> void list(String name, Kind<T> kind, Collection<T> all) {
            take(name, all.stream().map(value -> taken(kind, value)).toList());
        }

        @Override
        public <P extends Part> void parts(String name, List<P> parts, Supplier<P> empty) {
            take(
                    name,
                    parts.stream()
                            .map(part -> new Taking(keeping, new LinkedHashMap<>()).from(part))
                            .toList());
        }

        private void take(String name, Object value) {
            if (value != null && !List.of().equals(value)) {
                values.put(name, value);
            }
        }
    }

    /** @param finder of what was kept; {@code null} when the values are what they were */
    private record Putting(Map<String, Object> values, EntityReference.Finder finder, List<String> leftOver)
            implements Fields {

        List<String> into(Described thing) {
            thing.tell(this);
            return leftOver;
        }

        @SuppressWarnings("unchecked")
        private <T> T put(Kind<T> kind, Object value) {
            return finder == null ? (T) value : kind.find(value, finder);
        }

        @Override
        public <T> void value(String name, Kind<T> kind, T value, Consumer<T> setter) {
            attempt(name, () -> identity(name, kind, value, setter));
        }

        @Override
        public <T> void identity(String name, Kind<T> kind, T value, Consumer<T> setter) {
            setter.accept(put(kind, values.get(name)));
        }

        @Override
        public <T> void list(String name, Kind<T> kind, Collection<T> all) {
            all.clear();
            attempt(
                    name,
                    () -> all(name).stream()
                            .map(value -> put(kind, value))
                            .filter(Objects::nonNull)
                            .forEach(all::add));
        }

        @Override
        @SuppressWarnings("unchecked")
        public <P extends Part> void parts(String name, List<P> parts, Supplier<P> empty) {
            parts.clear();
            attempt(
                    name,
                    () -> all(name).forEach(fields -> {
                        P part = empty.get();
                        new Putting((Map<String, Object>) fields, finder, leftOver).into(part);
                        parts.add(part);
                    }));
            parts.forEach(part -> part.settle(parts));
        }

        private List<?> all(String name) {
            return (List<?>) values.getOrDefault(name, List.of());
        }

        private void attempt(String name, Runnable putting) {
            try {
                putting.run();
            } catch (RuntimeException ofAnotherRelease) {
                leftOver.add(String.valueOf(values.get(name)));
            }
        }
    }
}
