package se.samsyn.domain.registrationform;

/**
 * How a choice with seats stands.
 *
 * @param taken how many hold one of its seats
 * @param waiting how many have a seat at the event and wait for one here
 * @param wished how many wait for the event, and for this after that
 */
public record ChoiceCounts(long taken, long waiting, long wished) {

    public static final ChoiceCounts NONE = new ChoiceCounts(0, 0, 0);
}
