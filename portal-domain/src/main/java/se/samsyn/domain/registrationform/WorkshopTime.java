package se.samsyn.domain.registrationform;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a workshop takes place, in the event's own time; what the programme does not tell is {@code null}.
 *
 * @param day the event's first day where the programme names none
 */
public record WorkshopTime(LocalDate day, LocalTime starts, LocalTime ends) {

    /** Whether nobody can be at both: their times are known and overlap. Where one begins as the other ends, they do not. */
    public boolean overlaps(WorkshopTime other) {
        return isKnown()
                && other.isKnown()
                && day.equals(other.day)
                && starts.isBefore(other.ends)
                && other.starts.isBefore(ends);
    }

    private boolean isKnown() {
        return day != null && starts != null && ends != null;
    }
}
