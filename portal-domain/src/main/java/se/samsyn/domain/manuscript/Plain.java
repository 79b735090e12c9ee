package se.samsyn.domain.manuscript;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Function;

/** Single values as they stand in a manuscript: text, yes or no, constants and references. */
final class Plain {

    private static final Map<Class<?>, Function<String, Object>> OF_TEXT = Map.of(
            String.class, text -> text,
            Integer.class, Integer::valueOf,
            int.class, Integer::valueOf,
            Long.class, Long::valueOf,
            LocalDate.class, LocalDate::parse,
            LocalTime.class, LocalTime::parse,
            LocalDateTime.class, LocalDateTime::parse);

    private Plain() {}

    static boolean isPlain(Class<?> type) {
        return type == boolean.class || type.isEnum() || EntityReference.isTo(type) || OF_TEXT.containsKey(type);
    }

    /** The plain form of a value; null for nothing, an empty text included. */
    static Object of(Object value) {
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Enum<?> constant) {
            return EnumConstant.of(constant);
        }
        if (!OF_TEXT.containsKey(value.getClass())) {
            return EntityReference.to(value);
        }
        // Browsers send line ends of their own.
        String text = value.toString().replace("\r\n", "\n");
        return text.isEmpty() ? null : text;
    }

    /**
     * The value for a property of the given type.
     *
     * @throws RuntimeException when the text is none for that type; another release may have kept it
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static Object to(Class<?> type, Object plain, EntityReference.Finder finder) {
        if (type == boolean.class) {
            return Boolean.TRUE.equals(plain);
        }
        if (plain == null) {
            return null;
        }
        if (type.isEnum()) {
            return Enum.valueOf((Class<Enum>) type, EnumConstant.name(plain));
        }
        return EntityReference.isTo(type)
                ? EntityReference.in(plain).from(finder)
                : OF_TEXT.get(type).apply((String) plain);
    }
}
