package se.samsyn.service.link;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Only what the whole world can reach. A link in a text must not make the server connect to hosts within its own
 * network, such as the database or the cloud's metadata at 169.254.169.254.
 */
final class PublicAddresses implements AddressPolicy {

    // Special-purpose registry of IPv4: https://www.iana.org/assignments/iana-ipv4-special-registry
    private static final List<Network> CLOSED = List.of(
            Network.of(0, 0, 0, 0, 8),
            Network.of(10, 0, 0, 0, 8),
            Network.of(100, 64, 0, 0, 10),
            Network.of(127, 0, 0, 0, 8),
            Network.of(169, 254, 0, 0, 16),
            Network.of(172, 16, 0, 0, 12),
            Network.of(192, 0, 0, 0, 24),
            Network.of(192, 0, 2, 0, 24),
            Network.of(192, 31, 196, 0, 24),
            Network.of(192, 52, 193, 0, 24),
            Network.of(192, 88, 99, 0, 24),
            Network.of(192, 168, 0, 0, 16),
            Network.of(192, 175, 48, 0, 24),
            Network.of(198, 18, 0, 0, 15),
            Network.of(198, 51, 100, 0, 24),
            Network.of(203, 0, 113, 0, 24),
            // Groups of receivers, and what is kept for later; the last of them is everybody on the wire.
            Network.of(224, 0, 0, 0, 3));

    @Override
    public boolean allows(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? allowsV4(bytes, 0) : allowsV6(bytes);
    }

    private static boolean allowsV4(byte[] bytes, int from) {
        int number = (bytes[from] & 255) << 24
                | (bytes[from + 1] & 255) << 16
                | (bytes[from + 2] & 255) << 8
                | bytes[from + 3] & 255;
        return CLOSED.stream().noneMatch(network -> network.holds(number));
    }

    // Of IPv6, only 2000::/3 is given out to the world; what wraps an IPv4 address or is kept for examples is left out
    // too.
    private static boolean allowsV6(byte[] bytes) {
        int first = (bytes[0] & 255) << 8 | bytes[1] & 255;
        int second = (bytes[2] & 255) << 8 | bytes[3] & 255;
        boolean global = (bytes[0] & 0xE0) == 0x20;
        boolean special =
                first == 0x2001 && (second < 0x0200 || second == 0x0DB8) || first == 0x3FFF && second < 0x1000;
        boolean sixToFour = first == 0x2002;
        return global && !special && !sixToFour;
    }

    private record Network(int address, int mask) {

        static Network of(int a, int b, int c, int d, int bits) {
            return new Network(a << 24 | b << 16 | c << 8 | d, -1 << (32 - bits));
        }

        boolean holds(int number) {
            return (number & mask) == address;
        }
    }
}
