package se.samsyn.domain;

import java.util.List;

/**
 * One field's refusal: which field, and why, as a key in the message bundles with its values.
 *
 * @param field the property's name, or {@code null} when the refusal is about the whole
 */
public record InvalidField(String field, String messageKey, List<Object> values) {

    public InvalidField {
        values = List.copyOf(values);
    }

    /** For example {@code InvalidField.of("title", "error.too_long", 200)}. */
    public static InvalidField of(String field, String messageKey, Object... values) {
        return new InvalidField(field, messageKey, List.of(values));
    }
}
