package se.samsyn.domain.event;

/**
 * That somebody has seen what another time or place of an event means, and wants it all the same.
 *
 * @param reason why, to be shown and written to participants; {@code null} for none
 * @param withProgramme whether the programme takes place as much later, too
 */
public record ChangeNotice(String reason, boolean withProgramme) {

    private static final int REASON_LENGTH = 500;

    public ChangeNotice {
        String words = reason == null ? "" : reason.strip();
        reason = words.isEmpty() ? null : words.substring(0, Math.min(REASON_LENGTH, words.length()));
    }
}
