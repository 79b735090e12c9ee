package se.samsyn.domain.field;

import java.util.Locale;
import java.util.Map;

/** A constant in a manuscript, with the group in which it has its words: {@code project_status.ONGOING}. */
public final class EnumConstant {

    private static final String KEY = "enum";

    private EnumConstant() {}

    static Map<String, Object> of(Enum<?> constant) {
        return Map.of(KEY, key(constant));
    }

    /** The bundle key of a constant. */
    static String key(Enum<?> constant) {
        String group = constant.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
        return group.toLowerCase(Locale.ROOT) + "." + constant.name();
    }

    /** The bundle key of a value that is a constant; null when it is none. */
    public static String key(Object value) {
        return value instanceof Map<?, ?> map && map.size() == 1 ? (String) map.get(KEY) : null;
    }

    static String name(Object value) {
        String key = key(value);
        return key.substring(key.indexOf('.') + 1);
    }
}
