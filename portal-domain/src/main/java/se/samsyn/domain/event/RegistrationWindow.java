package se.samsyn.domain.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * From when and until when people may register, in local time of the event's zone.
 *
 * @param opens without it, nobody may
 * @param closes without it, the window is open until the event starts; with {@link #LAST_MINUTE} it is open until the end
 *     of that day ("t.o.m. 12 mars")
 */
public record RegistrationWindow(LocalDateTime opens, LocalDateTime closes) {

    /** The time of day by which a deadline says that its whole day counts. */
    public static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** The deadline that a day means: its end. */
    public static LocalDateTime through(LocalDate day) {
        return day.atTime(LAST_MINUTE);
    }

    /** Whether registration closes before it opens; to be refused. */
    public boolean closesBeforeItOpens() {
        return opens != null && closes != null && closes.isBefore(opens);
    }

    /** The names of the moments that no clock shows, since they lie in the hour that is skipped in spring; to be refused. */
    public List<String> skipped(ZoneId zone) {
        List<String> names = new ArrayList<>();
        if (EventTime.isSkipped(opens, zone)) {
            names.add("registrationOpens");
        }
        if (EventTime.isSkipped(closes, zone)) {
            names.add("registrationCloses");
        }
        return names;
    }

    /** What the window means at a local moment, for an event that is to come and starts then. */
    EventPhase phaseAt(LocalDateTime local, LocalDateTime starts) {
        if (opens == null || local.isBefore(opens)) {
            return EventPhase.INVITATION;
        }
        return local.isBefore(closes == null ? starts : end()) ? EventPhase.OPEN : EventPhase.CLOSED;
    }

    private LocalDateTime end() {
        return closes.toLocalTime().equals(LAST_MINUTE) ? closes.plusMinutes(1) : closes;
    }
}
