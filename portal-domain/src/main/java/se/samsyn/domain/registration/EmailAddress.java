package se.samsyn.domain.registration;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** E-mail addresses as people type them. */
public final class EmailAddress {

    /** The longest address that mail servers carry. */
    public static final int LENGTH = 254;

    private static final Pattern FORM = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;]+\\.[^\\s@<>\",;.]+");

    private EmailAddress() {}

    /** Whether mail might reach it. */
    public static boolean isPossible(String typed) {
        return typed != null && typed.length() <= LENGTH && FORM.matcher(typed).matches();
    }

    /** The address as it is compared: {@code Anna@Example.se} and {@code anna@example.se} are one person. */
    public static String key(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
