package se.samsyn.service.link;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import se.samsyn.domain.link.LinkOutcome;

/**
 * Asks an address outside the portal whether something is there: HEAD, and GET where HEAD is not understood. The name is
 * resolved once, the address that came out is judged, and that very address is connected to; so again for each redirect.
 */
final class LinkProbe {

    private static final int MOST_HOPS = 5;

    private static final Pattern PARTS = Pattern.compile("((?:[A-Za-z][A-Za-z0-9+.-]*:)?(?://[^/?#]*)?)(.*)");
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern UNSAFE = Pattern.compile("[\\[\\]\\s\"<>`{}|^\\\\]");

    private final AddressPolicy policy;
    private final Duration patience;

    /**
     * @param patience how long one request may take
     */
    LinkProbe(AddressPolicy policy, Duration patience) {
        this.policy = policy;
        this.patience = patience;
    }

    LinkOutcome ask(String url) {
        try {
            URI address = new URI(mended(url));
            for (int hop = 0; hop <= MOST_HOPS; hop++) {
                LinkAnswer answer = ask(address);
                if (!answer.isRedirect()) {
                    return LinkOutcome.ofStatus(answer.status());
                }
                address = address.resolve(new URI(mended(answer.location())));
            }
            return LinkOutcome.REDIRECTS;
        } catch (InternalAddress refused) {
            return LinkOutcome.INTERNAL;
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return LinkOutcome.REDIRECTS;
        } catch (SocketTimeoutException e) {
            return LinkOutcome.TIMEOUT;
        } catch (SSLException e) {
            return LinkOutcome.CERTIFICATE;
        } catch (IOException e) {
            return LinkOutcome.UNREACHABLE;
        }
    }

    /** The address as browsers take it: what should have been encoded behind the host is encoded. */
    private static String mended(String address) {
        Matcher parts = PARTS.matcher(address.strip());
        if (!parts.matches()) {
            return address;
        }
        String rest = LONE_PERCENT.matcher(parts.group(2)).replaceAll("%25");
        return parts.group(1)
                + UNSAFE.matcher(rest)
                        .replaceAll(found ->
                                "%" + String.format("%02X", (int) found.group().charAt(0)));
    }

    private LinkAnswer ask(URI address) throws IOException {
        LinkRequest request = LinkRequest.to(address);
        InetAddress[] found = InetAddress.getAllByName(request.host());
        for (InetAddress each : found) {
            // All of them: a name that answers with both kinds is a trick.
            if (!policy.allows(each)) {
                throw new InternalAddress();
            }
        }
        LinkAnswer answer = anyOf(found, request, "HEAD");
        return answer.status() >= 400 ? anyOf(found, request, "GET") : answer;
    }

    private LinkAnswer anyOf(InetAddress[] found, LinkRequest request, String method) throws IOException {
        IOException trouble = new UnknownHostException(request.host());
        for (int i = 0; i < Math.min(found.length, 2); i++) {
            try {
                return request.send(method, found[i], patience);
            } catch (IOException e) {
                trouble = e;
            }
        }
        throw trouble;
    }

    private static final class InternalAddress extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
