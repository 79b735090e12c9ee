package se.samsyn.service.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One thing of the demo as it stands in a text file: an area, an organisation, an event.
 *
 * @param kind what it is, {@code news} or {@code action-plan}
 * @param slug the last part of its address, and its key in the other records
 * @param fields the lines before the text
 * @param sections the text
 */
record DemoRecord(String kind, String slug, Map<String, String> fields, List<DemoSection> sections) {

    boolean is(String other) {
        return kind.equals(other);
    }

    Optional<String> find(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** The field, which must be there. */
    String get(String field) {
        return find(field).orElseThrow(() -> new IllegalStateException(kind + " " + slug + " has no " + field));
    }

    /** The keys in the field, which may be missing. */
    List<String> list(String field) {
        return find(field).map(DemoRecord::keys).orElse(List.of());
    }

    /** A constant by its name in the files: {@code county-dialogue} is {@code COUNTY_DIALOGUE}. */
    <E extends Enum<E>> Optional<E> constant(String field, Class<E> type) {
        return find(field).map(name -> constant(type, name));
    }

    List<DemoSection> sections(String sectionKind) {
        return sections.stream().filter(section -> section.is(sectionKind)).toList();
    }

    /** The section's text as HTML, or nothing when there is no such section. */
    Optional<String> html(String sectionKind) {
        return sections(sectionKind).stream().map(DemoSection::html).findFirst();
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static List<String> keys(String value) {
        return Arrays.stream(value.split(",")).map(String::strip).toList();
    }
}
