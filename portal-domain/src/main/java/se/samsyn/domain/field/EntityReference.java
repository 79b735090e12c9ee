package se.samsyn.domain.field;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something of the portal's that a text points at: a file, a person, another item.
 *
 * @param type the entity's simple name, {@code Person}
 */
public record EntityReference(String type, long id) {

    private static final String KEY = "ref";

    /** Finds what a reference points at. */
    public interface Finder {

        /** The entity; null when it is gone. */
        <T> T find(Class<T> type, long id);
    }

    /** The reference as it stands in a manuscript. */
    Map<String, Object> kept() {
        return Map.of(KEY, type + "#" + id);
    }

    /** Reads a value of a manuscript as a reference; null when it is none. */
    public static EntityReference in(Object value) {
        if (value instanceof Map<?, ?> map && map.size() == 1 && map.get(KEY) instanceof String text) {
            String[] parts = text.split("#");
            return new EntityReference(parts[0], Long.parseLong(parts[1]));
        }
        return null;
    }

    /** What is pointed at, if it is of one of these types and not gone. */
    public Optional<Object> from(Finder finder, Set<Class<?>> types) {
        return types.stream()
                .filter(each -> each.getSimpleName().equals(type))
                .findFirst()
                .map(each -> finder.find(each, id));
    }
}
