package se.samsyn.domain.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address on the web in a field of its own, in the same form as in a text. */
public final class WebAddress {

    private static final Pattern WEB = Pattern.compile("(?i:https?)://([^/?#:]+).*");

    private WebAddress() {}

    /**
     * The address as it was meant: {@code www.skr.se} in full, signs that no address may hold encoded, and what Outlook or Google has
     * wrapped taken out of it. What is no address on the web comes back as it was typed, for its field to refuse.
     */
    public static String meant(String typed) {
        return typed == null
                ? null
                : Hrefs.meant(typed)
                        .filter(address -> WEB.matcher(address).matches())
                        .orElse(typed);
    }

    /** The name of the server that the address leads to; empty for anything else. */
    public static Optional<String> host(String address) {
        Matcher web = WEB.matcher(address == null ? "" : address);
        return web.matches() ? Optional.of(web.group(1)) : Optional.empty();
    }
}
