package se.samsyn.domain.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address within an address: what Outlook (safelinks) and Google's search make of a link before somebody copies it. */
final class WrappedAddress {

    private static final Pattern OUTLOOK =
            Pattern.compile("(?i)https?://(?:[\\w-]+\\.)*safelinks\\.protection\\.outlook\\.com/[^?#]*\\?(.*)");
    private static final Pattern GOOGLE =
            Pattern.compile("(?i)https?://(?:www\\.)?google\\.(?:[a-z]{2,3}|com?\\.[a-z]{2})/url\\?(.*)");
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");
    // A link may have been wrapped by one program and again by the next.
    private static final int MOST_LAYERS = 5;

    private WrappedAddress() {}

    /** The address that was wrapped; any other address as it is. */
    static String unwrapped(String href) {
        String address = href;
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            Optional<String> within = within(address);
            if (within.isEmpty()) {
                return address;
            }
            address = within.get();
        }
        return address;
    }

    private static Optional<String> within(String address) {
        for (Pattern wrapper : new Pattern[] {OUTLOOK, GOOGLE}) {
            Matcher found = wrapper.matcher(address);
            if (found.matches()) {
                String query = found.group(1).replaceFirst("#.*", "");
                return parameter(query, "url").or(() -> parameter(query, "q"));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> parameter(String query, String name) {
        for (String pair : query.split("&(?:amp;)?")) {
            if (pair.startsWith(name + "=")) {
                return decoded(pair.substring(name.length() + 1))
                        .filter(value -> WEB.matcher(value).matches());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }
}
