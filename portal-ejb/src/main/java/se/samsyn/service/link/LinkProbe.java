package se.samsyn.service.link;

import java.io.IOException;
import java.net.IDN;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
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

    private static final int MOST_ADDRESSES = 2;
    private static final int MOST_BYTES_IN_A_LINE = 32 * 1024;
    private static final int MOST_HEADERS = 200;

    private final AddressPolicy policy;
    private final Duration patience;
    private final HttpClient client;

    /**
     * @param patience how long one request may take
     */
    LinkProbe(AddressPolicy policy, Duration patience) {
        this.policy = policy;
        this.patience = patience;
        // What would follow, repeat or remember anything by itself is off.
        client = HttpClients.custom()
                .setConnectionManager(connections())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableCookieManagement()
                .disableContentCompression()
                .setUserAgent("Samsyn-link-check/1.0")
                .setDefaultHeaders(List.of(
                        new BasicHeader(HttpHeaders.ACCEPT, "*/*"), new BasicHeader(HttpHeaders.CONNECTION, "close")))
                .build();
    }

    private HttpClientConnectionManager connections() {
        Http1Config bounds = Http1Config.custom()
                .setMaxLineLength(MOST_BYTES_IN_A_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new JudgedAddresses())
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(bounds)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        // Then there is time left for the name's other address.
                        .setConnectTimeout(Timeout.of(patience.dividedBy(MOST_ADDRESSES + 1)))
                        .setSocketTimeout(Timeout.of(patience))
                        .build())
                .build();
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
        HttpHost host = hostOf(address);
        String path = address.getRawPath().replaceFirst("^/*", "/")
                + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        URI target = URI.create(URI.create(path).toASCIIString());
        LinkAnswer answer = send(new HttpUriRequestBase("HEAD", target), host);
        return answer.status() >= 400 ? send(new HttpUriRequestBase("GET", target), host) : answer;
    }

    private static HttpHost hostOf(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!List.of("http", "https").contains(scheme) || address.getRawAuthority() == null) {
            throw new IllegalArgumentException("Not a web address");
        }
        String authority = address.getRawAuthority().replaceFirst("^.*@", "");
        String name = authority.replaceFirst(":\\d*$", "");
        String port = authority.substring(name.length()).replace(":", "");
        String host = name.startsWith("[") ? name.substring(1, name.length() - 1) : IDN.toASCII(name);
        return new HttpHost(scheme, host, port.isEmpty() ? -1 : Integer.parseInt(port));
    }

    private LinkAnswer send(HttpUriRequestBase request, HttpHost host) throws IOException {
        // The client's own time-outs begin anew with each byte that a slow server lets drop.
        var end = new CompletableFuture<Void>().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
        end.whenComplete((none, late) -> request.cancel());
        try {
            HttpResponse response = client.executeOpen(host, request, null);
            var location = response.getFirstHeader(HttpHeaders.LOCATION);
            return new LinkAnswer(response.getCode(), location == null ? null : location.getValue());
        } catch (IOException e) {
            throw end.isCompletedExceptionally() ? new SocketTimeoutException("Out of patience") : e;
        } finally {
            // Breaks off what may still come: nobody reads the body.
            end.complete(null);
        }
    }

    /** Whatever the client connects to, a number in the address too, has come from here. */
    private final class JudgedAddresses implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] found = InetAddress.getAllByName(host);
            // All of them: a name that answers with both kinds is a trick.
            if (!Arrays.stream(found).allMatch(policy::allows)) {
                throw new InternalAddress();
            }
            return Arrays.copyOf(found, Math.min(found.length, MOST_ADDRESSES));
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    private static final class InternalAddress extends UnknownHostException {
        private static final long serialVersionUID = 1L;
    }
}
