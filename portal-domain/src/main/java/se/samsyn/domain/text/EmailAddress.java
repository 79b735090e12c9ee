package se.samsyn.domain.text;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * E-mail addresses: one rule for every form, and for the mail that goes there. What is {@linkplain #isPossible possible} can be sent.
 *
 * <ol>
 *   <li>Signs that nobody sees, spaces around it and {@code mailto:} are taken away.
 *   <li>Before the @ stand letters a–z, digits and what else mail servers carry without asking, with single dots between; å, ä and
 *       ö do not, since few servers take them.
 *   <li>After the @ stands a domain with a dot. It may have å, ä and ö; then mail goes to its form in a–z ({@code xn--…}), while
 *       people see the letters.
 * </ol>
 */
public final class EmailAddress {

    /** The longest address that mail servers carry. */
    public static final int LENGTH = 254;

    private static final int LOCAL_LENGTH = 64;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F]+");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern LINK =
            Pattern.compile("^mailto:([^?]*).*$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern DOMAIN =
            Pattern.compile("(" + LABEL + "\\.)+(?=.*[a-z])[a-z0-9][a-z0-9-]{0,61}[a-z0-9]");

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{Mn}\\p{Mc}\\p{Nd}.-]+");

    private EmailAddress() {}

    /** The address that somebody has typed or pasted, as it is kept and shown; null for null. */
    public static String typed(String text) {
        if (text == null) {
            return null;
        }
        String seen = around(UNSEEN.matcher(CleanText.of(text)).replaceAll(""));
        String address = around(LINK.matcher(seen).replaceFirst("$1"));
        int at = address.lastIndexOf('@');
        // Browsers write the domain of an address field so.
        boolean coded = address.toLowerCase(Locale.ROOT).indexOf("xn--", at + 1) > 0;
        return coded ? address.substring(0, at + 1) + IDN.toUnicode(address.substring(at + 1)) : address;
    }

    private static String around(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    /** Whether mail can be sent to what {@link #typed} has given. */
    public static boolean isPossible(String address) {
        if (address == null || address.length() > LENGTH) {
            return false;
        }
        int at = address.lastIndexOf('@');
        return at > 0
                && at <= LOCAL_LENGTH
                && LOCAL.matcher(address.substring(0, at)).matches()
                && isDomain(address.substring(at + 1).toLowerCase(Locale.ROOT))
                && sendable(address).length() <= LENGTH;
    }

    // Whatever comes back as something else, such as ß or a letter in full width, could lead to somebody else.
    private static boolean isDomain(String domain) {
        try {
            String coded = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
            return LETTERS.matcher(domain).matches()
                    && DOMAIN.matcher(coded).matches()
                    && (coded.equals(domain) || IDN.toUnicode(coded).equals(domain));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The address as mail servers, headers and calendars carry it: the domain in a–z; what is not possible as it is. */
    public static String sendable(String address) {
        int at = address.lastIndexOf('@');
        try {
            return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** The address as it is compared: {@code Anna@Example.se} and {@code anna@example.se} are one person. */
    public static String key(String text) {
        return typed(text).toLowerCase(Locale.ROOT);
    }
}
