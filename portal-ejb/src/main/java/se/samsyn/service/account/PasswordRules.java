package se.samsyn.service.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samsyn.domain.InvalidInputException;

/** What a new password must be: long, and not what everybody would guess. Nothing about capitals and digits. */
final class PasswordRules {

    static final int MIN_LENGTH = 12;

    private static final String FIELD = "password";
    private static final int FEWEST_CHARACTERS = 5;
    private static final Pattern NOT_A_LETTER = Pattern.compile("\\P{L}+");
    // Passwords as they stand, and words that stay easy whatever digits are put around them.
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    static void check(String username, String password) {
        String typed = password == null ? "" : password;
        if (typed.codePointCount(0, typed.length()) < MIN_LENGTH) {
            throw new InvalidInputException(FIELD, "error.password_too_short", MIN_LENGTH);
        }
        if (typed.length() > Passwords.MAX_LENGTH) {
            throw new InvalidInputException(FIELD, "error.too_long", Passwords.MAX_LENGTH);
        }
        String lower = typed.toLowerCase(Locale.ROOT);
        if (lower.contains(username)) {
            throw new InvalidInputException(FIELD, "error.password_is_username");
        }
        String mails = NOT_A_LETTER.matcher(lower).replaceAll("");
        boolean monotonous = lower.codePoints().distinct().count() < FEWEST_CHARACTERS;
        if (monotonous || mails.isEmpty() || COMMON.contains(lower) || COMMON.contains(mails)) {
            throw new InvalidInputException(FIELD, "error.password_common");
        }
    }

    private static Set<String> common() {
        try (var lines = new BufferedReader(new InputStreamReader(
                PasswordRules.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
