package se.samsyn.web.admin.publishing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.time.SwedishTime;
import se.samsyn.web.admin.TypedMoment;

/** A moment that staff choose in Swedish time, as date and time of day; with both fields empty there is none. */
public final class ChosenMoment implements Serializable {

    private final String field;
    private final TypedMoment typed = new TypedMoment(null);

    ChosenMoment(String field) {
        this.field = field;
    }

    public TypedMoment getTyped() {
        return typed;
    }

    public boolean isEmpty() {
        return typed.getDay() == null && typed.getTime() == null;
    }

    /** What was typed as a Swedish time; null while the date or the time of day is missing. */
    SwedishTime time() {
        LocalTime time = typed.getTime();
        LocalDateTime local = typed.getDay() == null || time == null ? null : typed.toMoment();
        return local == null ? null : new SwedishTime(local);
    }

    /**
     * The instant, or null when nothing was typed.
     *
     * @throws InvalidInputException when only the date or only the time of day was typed
     */
    Instant toInstant() {
        SwedishTime time = time();
        if (time == null && !isEmpty()) {
            throw new InvalidInputException(field, "error.moment_half");
        }
        return time == null ? null : time.instant();
    }

    void clear() {
        typed.setDay(null);
        typed.setTime(null);
    }
}
