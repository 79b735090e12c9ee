package se.samsyn.domain.registration;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samsyn.domain.event.ParticipantCategory;

/**
 * Who has seats at an event, and of which categories somebody waits for one.
 *
 * @param waiting a seat that any of these could take is not the public's
 */
public record SeatBook(SeatPlan plan, Set<ParticipantCategory> waiting) {

    /** How many of a category are in a state; offers that have ended are left out. */
    public record Count(RegistrationState state, ParticipantCategory category, long number) {}

    public SeatBook {
        waiting = Set.copyOf(waiting);
    }

    /** The book as the counts tell it; {@code seats} is {@code null} where there are enough for everybody. */
    public static SeatBook of(Integer seats, Map<ParticipantCategory, Integer> quotas, List<Count> counts) {
        Map<ParticipantCategory, Integer> taken = new EnumMap<>(ParticipantCategory.class);
        Set<ParticipantCategory> waiting = EnumSet.noneOf(ParticipantCategory.class);
        for (Count count : counts) {
            switch (count.state()) {
                case CONFIRMED, OFFERED -> taken.merge(count.category(), (int) count.number(), Integer::sum);
                case WAITING -> waiting.add(count.category());
                default -> {} // No seat is theirs, and none is promised.
            }
        }
        return new SeatBook(new SeatPlan(seats, quotas, taken), waiting);
    }

    /** Whether somebody of the category who comes now gets a seat: there is one, and nobody has waited for it. */
    public boolean isFreeFor(ParticipantCategory category) {
        return plan.hasSeatFor(category) && waiting.stream().noneMatch(plan::hasSeatFor);
    }
}
