package se.samsyn.domain.registration;

import java.util.EnumMap;
import java.util.Map;
import se.samsyn.domain.event.ParticipantCategory;

/**
 * The seats of an event at one moment: how many there are, how many are kept for no more than so many of a category, and
 * who has taken them.
 *
 * @param seats all of them, or {@code null} where there are enough for everybody
 * @param quotas the most that a category may take; a category without one may take what is left
 * @param taken by category: confirmed, and offered with time left to answer
 */
public record SeatPlan(
        Integer seats, Map<ParticipantCategory, Integer> quotas, Map<ParticipantCategory, Integer> taken) {

    public SeatPlan {
        quotas = Map.copyOf(quotas);
        taken = Map.copyOf(taken);
    }

    /** How many seats are taken. */
    public int takenInAll() {
        return taken.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many are left of all; never less than none. */
    public int left() {
        return seats == null ? Integer.MAX_VALUE : Math.max(0, seats - takenInAll());
    }

    /** Whether one more of the category may come. */
    public boolean hasSeatFor(ParticipantCategory category) {
        Integer quota = quotas.get(category);
        return left() > 0 && (quota == null || taken.getOrDefault(category, 0) < quota);
    }

    /** The plan when one more of the category has a seat. */
    public SeatPlan with(ParticipantCategory category) {
        return changed(category, 1);
    }

    /** The plan when one of the category has left their seat. */
    public SeatPlan without(ParticipantCategory category) {
        return changed(category, -1);
    }

    private SeatPlan changed(ParticipantCategory category, int by) {
        Map<ParticipantCategory, Integer> now = new EnumMap<>(ParticipantCategory.class);
        now.putAll(taken);
        now.merge(category, by, Integer::sum);
        return new SeatPlan(seats, quotas, now);
    }
}
