package se.samsyn.domain.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which addresses that answer 404 are worth counting: what a person may have followed or typed, and nothing about a person. */
public final class SoughtPath {

    public static final int LENGTH = 300;

    private static final Pattern PLAIN = Pattern.compile("(/[\\p{L}\\p{N}._~+,;:=!()-]+)+");
    // Six or eight digits and four more, as a Swedish personal identity number is written.
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("(?<!\\d)(\\d{6}|\\d{8})[-+]?\\d{4}(?!\\d)");
    // What programs try that look for holes in other systems: hidden files, WordPress and its like.
    private static final Pattern PROBE =
            Pattern.compile("(?i).*(/\\.|/(wp-|wordpress|xmlrpc|phpmyadmin|cgi-bin|vendor/|actuator)).*");

    private static final Pattern SCHEME = Pattern.compile("(?i)^https?://");

    private SoughtPath() {}

    /**
     * The path that somebody means by an address that they have typed or pasted, as a request for it arrives: decoded, with a
     * slash at its beginning and none at its end, without the prefix of a language.
     *
     * @param site what every address of the site begins with, {@code https://fou.example.se}
     * @return empty for an address of another site, one with a query, and one that no request can have
     */
    public static Optional<String> typed(String text, String site) {
        String address = text.strip().replaceFirst("#.*", "");
        boolean full = SCHEME.matcher(address).find();
        String bare = SCHEME.matcher(address).replaceFirst("");
        String own = SCHEME.matcher(site).replaceFirst("");
        boolean ours = bare.regionMatches(true, 0, own, 0, own.length())
                && (bare.length() == own.length() || bare.charAt(own.length()) == '/');
        if (full && !ours || address.contains("?")) {
            return Optional.empty();
        }
        return decoded(ours ? bare.substring(own.length()) : bare)
                .map(path -> ("/" + path).replaceFirst("^/+", "/").replaceFirst("/+$", ""))
                .map(path -> path.startsWith("/en/") ? path.substring("/en".length()) : path);
    }

    // A plus is a plus in a path; the decoder is made for forms.
    private static Optional<String> decoded(String path) {
        try {
            return Optional.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Whether the path, decoded and as it stands behind the portal's own address, may be counted. */
    public static boolean isWorthCounting(String path) {
        return path.length() <= LENGTH
                && PLAIN.matcher(path).matches()
                && !PROBE.matcher(path).matches()
                && !PERSONAL_NUMBER.matcher(path).find();
    }
}
