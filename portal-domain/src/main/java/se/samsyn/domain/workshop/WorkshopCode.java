package se.samsyn.domain.workshop;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code by which groups come into a workshop, {@code K7M2PX}: easy to read from a screen and to type on a phone, without
 * signs that look like each other. One in 887 million.
 */
public record WorkshopCode(String text) {

    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 6;
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A code that nobody can guess while a workshop lasts. */
    public static WorkshopCode random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new WorkshopCode(code.toString());
    }

    /** What somebody has typed, in small letters or with spaces and hyphens too; nothing when it can't be a code. */
    public static Optional<WorkshopCode> of(String typed) {
        String code = typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(code).matches() ? Optional.of(new WorkshopCode(code)) : Optional.empty();
    }

    /** The code stays out of logs. */
    @Override
    public String toString() {
        return "WorkshopCode";
    }
}
