package se.samsyn.service.persistence;

import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samsyn.domain.Results;

/**
 * A row of a native query, read by the names that its SQL gives the columns (decision 0051). A column without a value reads as
 * {@code null}; every reader throws {@link IllegalArgumentException} for a name that the query does not select.
 */
public final class Row {

    private final Map<?, ?> columns;

    Row(Map<?, ?> columns) {
        this.columns = columns;
    }

    /** The rows of the native query, in its order. */
    public static List<Row> of(Query query) {
        return list(query, Function.identity());
    }

    /** What is read of each row of the native query, in its order. */
    public static <T> List<T> list(Query query, Function<Row, T> read) {
        List<?> rows = named(query).getResultList();
        return rows.stream().map(row -> read.apply(new Row((Map<?, ?>) row))).toList();
    }

    /** What is read of the first row of the native query, if it finds any. */
    public static <T> Optional<T> first(Query query, Function<Row, T> read) {
        return of(query).stream().findFirst().map(read);
    }

    /** A page of a list, from 1: what is read of each of its rows, and how many rows {@code count} says that the whole list has. */
    public static <T> Results<T> page(Query rows, Query count, int page, int size, Function<Row, T> read) {
        List<T> items = list(rows.setFirstResult((page - 1) * size).setMaxResults(size), read);
        return new Results<>(items, page, size, ((Number) count.getSingleResult()).longValue());
    }

    /**
     * The row of a native query that finds exactly one.
     *
     * @throws jakarta.persistence.NoResultException when it finds none
     * @throws jakarta.persistence.NonUniqueResultException when it finds more
     */
    public static Row single(Query query) {
        return new Row((Map<?, ?>) named(query).getSingleResult());
    }

    private static Query named(Query query) {
        return query.setHint("eclipselink.result-type", "Map");
    }

    public String text(String column) {
        return (String) value(column);
    }

    public Long number(String column) {
        return read(column, Number.class, Number::longValue);
    }

    public Integer integer(String column) {
        return read(column, Number.class, Number::intValue);
    }

    public Boolean flag(String column) {
        return (Boolean) value(column);
    }

    /** The constant whose name the column holds. */
    public <E extends Enum<E>> E constant(Class<E> type, String column) {
        return read(column, String.class, name -> Enum.valueOf(type, name));
    }

    /** A {@code timestamp with time zone}. */
    public Instant moment(String column) {
        return read(column, Timestamp.class, Timestamp::toInstant);
    }

    /** A {@code timestamp} without zone: what the clock on the wall shows there. */
    public LocalDateTime dateTime(String column) {
        return read(column, Timestamp.class, Timestamp::toLocalDateTime);
    }

    public LocalDate date(String column) {
        return read(column, Date.class, Date::toLocalDate);
    }

    public LocalTime time(String column) {
        return read(column, Time.class, Time::toLocalTime);
    }

    private <V, T> T read(String column, Class<V> type, Function<V, T> convert) {
        V value = type.cast(value(column));
        return value == null ? null : convert.apply(value);
    }

    private Object value(String column) {
        Object value = columns.get(column);
        if (value == null && !columns.containsKey(column)) {
            throw new IllegalArgumentException("The query selects no column " + column + " but " + columns.keySet());
        }
        return value;
    }
}
