package se.samsyn.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorAddressTest {

    private static final Optional<String> HEADER = Optional.of("X-Forwarded-For");

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "' 203.0.113.7 ', 203.0.113.7",
        "203.0.113.7:5678, 203.0.113.7",
        "::ffff:203.0.113.7, 203.0.113.7",
        "::FFFF:cb00:7107, 203.0.113.7",
        "'[::ffff:203.0.113.7]:443', 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2/64",
        "2001:db8:1:2:ffff:4:5:6, 2001:db8:1:2/64",
        "2001:0DB8:0001:0002::1, 2001:db8:1:2/64",
        "2001:db8::1, 2001:db8:0:0/64",
        "2001:db8::9:0:0:1, 2001:db8:0:0/64",
        "2001:db8:0:0:9::, 2001:db8:0:0/64",
        "2001:db8::1.2.3.4, 2001:db8:0:0/64",
        "'[2001:db8::1]', 2001:db8:0:0/64",
        "'[2001:DB8::1]:443', 2001:db8:0:0/64",
        "fe80::1%eth0, fe80:0:0:0/64",
        "'[fe80::1%25en0]:8080', fe80:0:0:0/64",
        "::1, 0:0:0:0/64",
        "0:0:0:0:0:0:0:1, 0:0:0:0/64",
    })
    void countsANetworkHoweverItIsWritten(String written, String network) {
        assertThat(Network.of(written)).contains(network);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unknown",
                "_hidden",
                "localhost",
                "fou.example.se",
                "dead.beef",
                "203.0.113.256",
                "203.0.113",
                "3405803783",
                "0313.0.113.7",
                "203.0.113.7:123456",
                ":::",
                "a:80",
                "2001:db8::1::2",
                "1:2:3:4:5:6:7:8:9",
                "[2001:db8::1",
                "[203.0.113.7]",
                "[fou.example.se]:443",
                "2001:db8::1\u0000",
            })
    void takesNothingElseForAnAddress(String written) {
        assertThat(Network.of(written)).isEmpty();
    }

    @Test
    void believesTheProxyAndNotTheVisitor() {
        HttpServletRequest request = from("10.0.0.1", "198.51.100.1, 203.0.113.7");

        assertThat(VisitorAddress.of(request, HEADER)).isEqualTo("203.0.113.7");
        assertThat(VisitorAddress.of(request, Optional.empty())).isEqualTo("10.0.0.1");
    }

    @Test
    void believesTheLineThatTheProxyAdded() {
        HttpServletRequest request = from("10.0.0.1", "198.51.100.1", "198.51.100.2, 2001:db8::1");

        assertThat(VisitorAddress.of(request, HEADER)).isEqualTo("2001:db8:0:0/64");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "203.0.113.7, ", ""})
    void fallsBackToTheNeighbourWhereTheProxyTellsNoAddress(String header) {
        assertThat(VisitorAddress.of(from("::ffff:10.0.0.1", header), HEADER)).isEqualTo("10.0.0.1");
        assertThat(VisitorAddress.of(from("10.0.0.1"), HEADER)).isEqualTo("10.0.0.1");
    }

    private static HttpServletRequest from(String neighbour, String... lines) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                VisitorAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> neighbour;
                    case "getHeaders" -> Collections.enumeration(List.of(lines));
                    default -> throw new AssertionError(method);
                });
    }
}
