package se.samsyn.web.platform;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom limits take for one visitor: an IPv4 address, or the first half of an IPv6 address, which is what one household has.
 * However an address is written, its network reads the same.
 *
 * <p>{@code Network.of("[2001:DB8::1]:443")} and {@code Network.of("2001:db8:0:0:9::")} are {@code 2001:db8:0:0/64}.
 */
final class Network {

    private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final String PORT = "(?::\\d{1,5})?";
    private static final Pattern IPV4 = Pattern.compile("(" + BYTE + "(?:\\." + BYTE + "){3})" + PORT);
    // Signs that no name of a host is made of alone: whatever passes is never asked of a name server.
    private static final String SIGNS = "([0-9A-Fa-f]{0,4}:[0-9A-Fa-f:.]{1,45})(?:%[\\w.~-]{1,32})?";
    private static final Pattern IPV6 = Pattern.compile(SIGNS);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[" + SIGNS + "]" + PORT);
    private static final int NETWORK_BYTES = 8;

    private Network() {}

    /** The network of an address as proxies and servers write it; empty for what is no address. */
    static Optional<String> of(String written) {
        String address = written == null ? "" : written.strip();
        Matcher four = IPV4.matcher(address);
        return four.matches() ? Optional.of(four.group(1)) : six(address);
    }

    private static Optional<String> six(String address) {
        for (Pattern form : new Pattern[] {IPV6, IN_BRACKETS}) {
            Matcher six = form.matcher(address);
            if (six.matches()) {
                return parsed(six.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> parsed(String literal) {
        try {
            // In brackets, Java reads a literal or refuses it, and never asks for a name.
            InetAddress address = InetAddress.getByName("[" + literal + "]");
            return Optional.of(address instanceof Inet4Address ? address.getHostAddress() : half(address.getAddress()));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static String half(byte[] address) {
        StringBuilder groups = new StringBuilder();
        for (int at = 0; at < NETWORK_BYTES; at += 2) {
            String group = HexFormat.of().formatHex(address, at, at + 2).replaceFirst("^0{1,3}", "");
            groups.append(at == 0 ? "" : ":").append(group);
        }
        return groups + "/64";
    }
}
