package se.samsyn.domain.checkin;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code by which a participant is checked in, as people read and type it: {@code 7F3A9-C2BDE}. */
public final class CheckInCode {

    private static final Pattern FORM = Pattern.compile("[2-9A-H]{10}");
    private static final int HALF = 5;

    private CheckInCode() {}

    /** The code in what was typed or scanned, with or without hyphen and in any case; nothing if it is none. */
    public static Optional<String> of(String typed) {
        String plain = typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }

    /** The code in two halves, to be read aloud. */
    public static String readable(String code) {
        return code.substring(0, HALF) + "-" + code.substring(HALF);
    }
}
