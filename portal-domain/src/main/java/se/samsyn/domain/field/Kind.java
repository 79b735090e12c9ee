package se.samsyn.domain.field;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.media.StoredFile;

/** What can stand in a field: how it is kept in an autosave, had back from there, and read. */
public record Kind<T>(
        Function<T, Object> keeping,
        BiFunction<Object, EntityReference.Finder, T> finding,
        BiFunction<T, FieldWords, String> reading) {

    // Browsers send line ends of their own.
    public static final Kind<String> TEXT = new Kind<>(
            text -> text.isEmpty() ? null : text.replace("\r\n", "\n"),
            (kept, finder) -> (String) kept,
            (text, words) -> text);
    public static final Kind<Boolean> FLAG = new Kind<>(
            yes -> yes,
            (kept, finder) -> Boolean.TRUE.equals(kept),
            (yes, words) -> words.of(yes ? "merge.yes" : "merge.no"));
    public static final Kind<Integer> NUMBER = asText(Integer::valueOf, (number, words) -> number.toString());
    public static final Kind<LocalDate> DATE = asText(LocalDate::parse, (date, words) -> words.of(date));
    public static final Kind<LocalTime> TIME = asText(LocalTime::parse, (time, words) -> words.of(time));
    public static final Kind<LocalDateTime> MOMENT = asText(
            LocalDateTime::parse,
            (moment, words) -> words.of(moment.toLocalDate()) + " " + words.of(moment.toLocalTime()));
    /** The id of a content item. */
    public static final Kind<Long> ITEM_ID = asText(Long::valueOf, (id, words) -> words.titleOf(id));

    public static final Kind<StoredFile> FILE =
            reference(StoredFile.class, StoredFile::getId, (file, words) -> file.getTitle());
    public static final Kind<Person> PERSON =
            reference(Person.class, Person::getId, (person, words) -> person.getName());
    public static final Kind<Organisation> ORGANISATION =
            reference(Organisation.class, Organisation::getId, (organisation, words) -> organisation.getName());
    public static final Kind<Municipality> MUNICIPALITY =
            reference(Municipality.class, Municipality::getId, (municipality, words) -> municipality.getName());

    /** The texts of a table's cells, row by row. */
    @SuppressWarnings("unchecked")
    public static final Kind<List<List<String>>> CELLS = new Kind<>(
            rows -> rows,
            (kept, finder) -> (List<List<String>>) kept,
            (rows, words) -> rows.stream()
                    .map(row -> FieldLines.joined(" | ", row.toArray(String[]::new)))
                    .collect(Collectors.joining("\n")));

    /** One of the constants of an enum, whose words stand in the bundle by its name: {@code project_status.ONGOING}. */
    public static <E extends Enum<E>> Kind<E> choice(Class<E> constants) {
        return new Kind<>(
                EnumConstant::of,
                (kept, finder) -> kept == null ? null : Enum.valueOf(constants, EnumConstant.name(kept)),
                (constant, words) -> words.of(EnumConstant.key(constant)));
    }

    private static <T> Kind<T> asText(Function<String, T> parsing, BiFunction<T, FieldWords, String> reading) {
        return new Kind<>(
                Object::toString, (kept, finder) -> kept == null ? null : parsing.apply((String) kept), reading);
    }

    /** An entity of the portal's that the field points at. */
    public static <T> Kind<T> reference(
            Class<T> type, Function<T, Long> id, BiFunction<T, FieldWords, String> reading) {
        return new Kind<>(
                entity -> new EntityReference(type.getSimpleName(), id.apply(entity)).kept(),
                (kept, finder) -> kept == null
                        ? null
                        : EntityReference.in(kept)
                                .from(finder, Set.of(type))
                                .map(type::cast)
                                .orElse(null),
                reading);
    }

    /** The value as it stands in an autosave: a text, yes or no, or a map or list of them; {@code null} for nothing, an empty text included. */
    public Object keep(T value) {
        return value == null ? null : keeping.apply(value);
    }

    /**
     * The value that was kept so; {@code null} when what it points at is gone.
     *
     * @throws RuntimeException when it is none of this kind; another release may have kept it
     */
    public T find(Object kept, EntityReference.Finder finder) {
        return finding.apply(kept, finder);
    }

    /** The value as people read it; empty for {@code null}. */
    public String read(T value, FieldWords words) {
        return value == null ? "" : reading.apply(value, words);
    }
}
