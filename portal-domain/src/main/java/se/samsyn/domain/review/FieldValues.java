package se.samsyn.domain.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The fields of something as texts, in the order of its form: {@code new FieldValues().with("name", "Anna Berg")}. */
public final class FieldValues {

    private final Map<String, String> values = new LinkedHashMap<>();

    /** Adds a field; an empty one is nothing. */
    public FieldValues with(String field, Object value) {
        String text = value == null ? "" : String.valueOf(value);
        values.put(field, text.isBlank() ? null : text);
        return this;
    }

    /** What is different in the other values. */
    public List<ChangedField> changedIn(FieldValues other) {
        List<ChangedField> changed = new ArrayList<>();
        values.forEach((field, before) -> {
            String after = other.values.get(field);
            if (!Objects.equals(before, after)) {
                changed.add(new ChangedField(field, before, after));
            }
        });
        return changed;
    }

    /** These values with the changes made. */
    public FieldValues changedBy(List<ChangedField> changes) {
        FieldValues changed = new FieldValues();
        changed.values.putAll(values);
        changes.forEach(change -> changed.values.put(change.getField(), change.getAfter()));
        return changed;
    }

    /** Whether one of the fields is among these. */
    public static boolean touch(List<ChangedField> changes, Set<String> fields) {
        return changes.stream().anyMatch(change -> fields.contains(change.getField()));
    }

    /** The field's text, or null. */
    public String text(String field) {
        return values.get(field);
    }

    /** The field's text, empty for nothing. */
    public String plain(String field) {
        String text = values.get(field);
        return text == null ? "" : text;
    }

    /** Whether the field says yes. */
    public boolean yes(String field) {
        return Boolean.parseBoolean(values.get(field));
    }

    /** The field's number, or null. */
    public Long number(String field) {
        String text = values.get(field);
        return text == null ? null : Long.valueOf(text);
    }
}
