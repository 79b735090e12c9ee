package se.samsyn.domain.participantmail;

/**
 * How many are written to when their event changes.
 *
 * @param told all of them
 * @param waiting those of them who wait for a seat
 * @param withoutAddress who is registered, but has no address to write to
 */
public record Audience(long told, long waiting, long withoutAddress) {

    public static final Audience NOBODY = new Audience(0, 0, 0);

    /** Those of several events together. */
    public Audience and(Audience other) {
        return new Audience(told + other.told, waiting + other.waiting, withoutAddress + other.withoutAddress);
    }
}
