package se.samsyn.domain.registration;

import java.util.Map;

/**
 * How many have registered to an event, by state.
 *
 * @param seats all of them, or {@code null} where there are enough for everybody
 */
public record RegistrationCounts(Map<RegistrationState, Long> byState, Integer seats) {

    public RegistrationCounts {
        byState = Map.copyOf(byState);
    }

    public long of(RegistrationState state) {
        return byState.getOrDefault(state, 0L);
    }

    /** Seats that are taken or kept. */
    public long taken() {
        return of(RegistrationState.CONFIRMED) + of(RegistrationState.OFFERED);
    }
}
