package se.samsyn.domain.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import se.samsyn.domain.field.EntityReference;
import se.samsyn.domain.field.EnumConstant;
import se.samsyn.domain.manuscript.Difference.Place;

/**
 * My text and theirs put together, field by field and block by block, by what each of us has changed since both had the
 * same. What only one has changed is proposed as they have it; what both have changed is proposed as mine. Every difference
 * is shown, and every proposal can be turned.
 */
public final class Merging {

    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, Map<String, Supplier<Object>>> outcome = new LinkedHashMap<>();

    private Merging() {}

    /**
     * Lays two texts side by side.
     *
     * @param base what stood there before either of them was written
     */
    public static Merging of(Manuscript base, Manuscript mine, Manuscript theirs) {
        Merging merging = new Merging();
        for (String section : union(theirs.sections(), mine.sections())) {
            merging.add(section, fields(base, section), fields(mine, section), fields(theirs, section));
        }
        return merging;
    }

    private void add(String section, Map<String, Object> base, Map<String, Object> mine, Map<String, Object> theirs) {
        Map<String, Supplier<Object>> values = new LinkedHashMap<>();
        outcome.put(section, values);
        for (String field : union(theirs, mine)) {
            Object my = mine.get(field);
            Object their = theirs.get(field);
            if (Objects.equals(my, their)) {
                values.put(field, () -> my);
            } else if (isPartList(my) || isPartList(their)) {
                PartList parts = new PartList(section, field, list(base.get(field)), list(my), list(their));
                parts.eachDifference(differences::add);
                values.put(field, parts::chosen);
            } else {
                Difference whole = Difference.between(new Place(section, field, 0), base.get(field), my, their);
                differences.add(whole);
                values.put(field, () -> whole.chosen().stream().findFirst().orElse(null));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Manuscript manuscript, String section) {
        return (Map<String, Object>) manuscript.sections().getOrDefault(section, Map.of());
    }

    private static Set<String> union(Map<String, ?> first, Map<String, ?> second) {
        Set<String> names = new LinkedHashSet<>(first.keySet());
        names.addAll(second.keySet());
        return names;
    }

    private static boolean isPartList(Object value) {
        return value instanceof List<?> list
                && !list.isEmpty()
                && list.get(0) instanceof Map<?, ?> first
                && EntityReference.in(first) == null
                && EnumConstant.key(first) == null;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return value == null ? List.of() : (List<Object>) value;
    }

    /** Everything that is not the same in both, in the order of the form. */
    public List<Difference> differences() {
        return differences;
    }

    /** The text as the choices have it. */
    public Manuscript outcome() {
        Map<String, Object> sections = new LinkedHashMap<>();
        outcome.forEach((section, fields) -> {
            Map<String, Object> values = new LinkedHashMap<>();
            fields.forEach((name, value) -> {
                Object chosen = value.get();
                if (chosen != null && !List.of().equals(chosen)) {
                    values.put(name, chosen);
                }
            });
            sections.put(section, values);
        });
        return new Manuscript(sections);
    }
}
