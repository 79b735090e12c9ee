package se.samsyn.domain.field;

import java.time.LocalDate;
import java.time.LocalTime;

/** The language in which a version describes itself. */
public interface FieldWords {

    /** The text of a bundle's key. */
    String of(String key);

    /** A date as it is read. */
    String of(LocalDate date);

    /** A time of day as it is read. */
    String of(LocalTime time);

    /** What the content item with this id is called now. */
    String titleOf(long itemId);
}
