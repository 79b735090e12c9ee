package se.samsyn.domain.registration;

import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.event.Event;

/**
 * Something in how people register to an event that can hardly be meant. Nobody is hindered by it; staff are told.
 *
 * @param values for the words about it
 */
public record RegistrationWarning(Kind kind, List<Object> values) {

    /** What can hardly be meant. */
    public enum Kind {
        /** People are to register by the portal, but nobody has said from when: it never opens. */
        NO_OPENING,
        /** People are told a last day on which the event has begun already. */
        CLOSES_TOO_LATE,
        /** The groups have more seats than the event: not all of them can become full. */
        QUOTAS_ABOVE_SEATS
    }

    /** What staff are told of an event and its settings, whether or not these have been stored. */
    public static List<RegistrationWarning> of(RegistrationSettings settings, Event event) {
        List<RegistrationWarning> warnings = new ArrayList<>();
        if (settings.isOnline() && event.getRegistrationOpens() == null) {
            warnings.add(new RegistrationWarning(Kind.NO_OPENING, List.of()));
        }
        boolean late = event.getRegistrationCloses() != null
                && event.getRegistrationCloses().isAfter(event.getStartsAt());
        if (late) {
            warnings.add(new RegistrationWarning(Kind.CLOSES_TOO_LATE, List.of()));
        }
        long quotas = settings.getQuotas().values().stream()
                .mapToLong(Integer::longValue)
                .sum();
        if (event.getSeats() != null && quotas > event.getSeats()) {
            warnings.add(new RegistrationWarning(Kind.QUOTAS_ABOVE_SEATS, List.of(quotas, event.getSeats())));
        }
        return warnings;
    }
}
