package se.samsyn.domain.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a link may lead: https, http, mailto, tel, a path of the portal, or an item. */
final class Hrefs {

    static final int MAX_LENGTH = 2000;

    // Backslash: browsers read /\host as //host. Quotes, brackets and spaces must be percent-encoded in an address.
    private static final String ADDRESS_CHARACTERS = "[^\\s\\p{Cntrl}\\\\\"<>`{}|^]";
    private static final Pattern WEB = Pattern.compile(
            "(?i:https?)://[^/?#%\\s\\\\\"<>`{}|^:@]+(:\\d{1,5})?" + "([/?#]" + ADDRESS_CHARACTERS + "*)?");
    private static final Pattern MAIL =
            Pattern.compile("(?i:mailto):[^\\s\\p{Cntrl}\\\\\"<>`:]+@[^\\s\\p{Cntrl}\\\\\"<>`:]+");
    private static final Pattern PHONE = Pattern.compile("(?i:tel):\\+?[0-9()./-]{3,30}");
    private static final Pattern PATH = Pattern.compile("/(?!/)" + ADDRESS_CHARACTERS + "*");
    // No scheme and no slash before it: "nyheter", "exempel.se/sida". The writer is asked what was meant.
    private static final Pattern UNFINISHED =
            Pattern.compile("[^/?#:&\\s\\p{Cntrl}\\\\\"<>`{}|^][^:\\s\\p{Cntrl}\\\\\"<>`{}|^]*");

    private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?i:www\\.)[^\\s:@]+");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    // What people's programs leave as it is in an address, and no address may hold.
    private static final Map<String, String> ENCODED = Map.of(
            " ", "%20", "|", "%7C", "{", "%7B", "}", "%7D", "^", "%5E", "`", "%60", "\"", "%22", "<", "%3C", ">",
            "%3E");

    private Hrefs() {}

    static boolean isAllowed(String href) {
        return href.length() <= MAX_LENGTH
                && (leadsSomewhere(href) || UNFINISHED.matcher(href).matches());
    }

    /** Whether it is a word and no address: harmless, kept for its writer to mend, and shown to no reader. */
    static boolean isUnfinished(String href) {
        return !leadsSomewhere(href) && UNFINISHED.matcher(href).matches();
    }

    private static boolean leadsSomewhere(String href) {
        return WEB.matcher(href).matches()
                || MAIL.matcher(href).matches()
                || PHONE.matcher(href).matches()
                || PATH.matcher(href).matches()
                || ItemLink.FORM.matcher(href).matches();
    }

    /**
     * The address as it was meant: people type "www.regionjh.se" and "fou@example.se" into a link field, and copy addresses that
     * their mail program has wrapped into one of its own.
     */
    static Optional<String> meant(String typed) {
        String href = WrappedAddress.unwrapped(typed.strip());
        if (WITHOUT_SCHEME.matcher(href).matches()) {
            href = encoded("https://" + href);
        } else if (MAIL_ADDRESS.matcher(href).matches()) {
            href = "mailto:" + href;
        } else if (href.toLowerCase(Locale.ROOT).startsWith("tel:")) {
            href = href.replace(" ", "");
        } else {
            href = encoded(href);
        }
        return isAllowed(href) ? Optional.of(href) : Optional.empty();
    }

    private static String encoded(String href) {
        String encoded = href;
        for (Map.Entry<String, String> sign : ENCODED.entrySet()) {
            encoded = encoded.replace(sign.getKey(), sign.getValue());
        }
        return encoded;
    }
}
