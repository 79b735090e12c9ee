package se.samsyn.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** Somebody with a network of their own who tries addresses that are secrets, each time from another address of it. */
public final class Guesser {

    private final String network;
    private int tries;

    private Guesser(String network) {
        this.network = network;
    }

    /** At the first four groups of an IPv6 address, as one household has them: {@code 2001:db8:77:1}. */
    public static Guesser at(String network) {
        return new Guesser(network);
    }

    public HttpResponse<String> get(String path) {
        return Portal.running().http().get(path, "X-Forwarded-For", "127.0.0.1, " + nextAddress());
    }

    // There are 2^64 of them, and more ways to write them.
    private String nextAddress() {
        String rest = Integer.toHexString(++tries) + "::" + tries;
        return tries % 2 == 0
                ? network + ":" + rest
                : "[" + network.toUpperCase(java.util.Locale.ROOT) + ":" + rest + "]:443";
    }

    /** So many wrong ones are not found; then the right one, which had opened before, must wait. */
    public void findsTheRightOneClosedAfter(int most, String wrong, String right) {
        for (int visit = 0; visit <= most; visit++) {
            assertThat(get(right).statusCode()).isEqualTo(200);
        }
        for (int guess = 0; guess < most; guess++) {
            assertThat(get(wrong).statusCode()).isEqualTo(404);
        }
        assertMustWait(right);
    }

    /** The answer says that it is too many, and until when. */
    public void assertMustWait(String path) {
        HttpResponse<String> refused = get(path);
        assertThat(refused.statusCode()).as(path).isEqualTo(429);
        assertThat(refused.body()).contains("Vänta tio minuter");
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 600);
    }
}
