package se.samsyn.domain.registration;

/**
 * How a choice with seats stands.
 *
 * @param taken how many hold one of its seats
 * @param waiting how many have a seat at the event and wait for one here
 * @param wished how many wait for the event, and for this after that
 */
public record ChoiceStanding(long taken, long waiting, long wished) {

    public static final ChoiceStanding NONE = new ChoiceStanding(0, 0, 0);
}
