package se.samsyn.service.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.domain.link.LinkOutcome;

class LinkProbeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String PASSWORD = "hemligt";

    /** The tests' own server may be asked, and nothing else: so a redirect can lead to what is refused. */
    private static final AddressPolicy ONLY_THIS_SERVER = LinkProbeTest::isThisServer;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final LinkProbe probe = new LinkProbe(ONLY_THIS_SERVER, PATIENCE);
    private HttpServer server;
    private int port;

    private static boolean isThisServer(InetAddress address) {
        try {
            return address.equals(InetAddress.getByName("127.0.0.1"));
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        port = server.getAddress().getPort();
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    // /status/404, /head/405/200 (one for HEAD, one for GET), /to/<address>
    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(exchange.getRequestMethod() + " " + path);
        String[] parts = path.split("/", 3);
        int status = switch (parts[1]) {
            case "status" -> Integer.parseInt(parts[2]);
            case "head" ->
                Integer.parseInt(parts[2].split("/")[exchange.getRequestMethod().equals("HEAD") ? 0 : 1]);
            case "to" -> 302;
            default -> 200;
        };
        if (parts[1].equals("to")) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getPath().split("/", 3)[2]);
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private LinkOutcome ask(String path) {
        return probe.ask("http://127.0.0.1:" + port + path);
    }

    @ParameterizedTest
    @CsvSource({
        "200, OK",
        "204, OK",
        "401, OK",
        "403, OK",
        "429, OK",
        "404, GONE",
        "410, GONE",
        "400, REFUSED",
        "500, SERVER_ERROR",
        "503, SERVER_ERROR"
    })
    void tellsWhatAStatusMeans(int status, LinkOutcome meaning) {
        assertThat(ask("/status/" + status)).isEqualTo(meaning);
    }

    @Test
    void asksWithoutFetchingWhereThatIsEnough() {
        ask("/status/200");

        assertThat(asked).containsExactly("HEAD /status/200");
    }

    @Test
    void fetchesWhereHeadIsNotUnderstood() {
        assertThat(ask("/head/405/200")).isEqualTo(LinkOutcome.OK);
        assertThat(ask("/head/404/200")).isEqualTo(LinkOutcome.OK);
        assertThat(asked).contains("HEAD /head/405/200", "GET /head/405/200");
    }

    @Test
    void followsRedirects() {
        assertThat(ask("/to//to//status/404")).isEqualTo(LinkOutcome.GONE);
        assertThat(ask("/to/http://127.0.0.1:" + port + "/status/200")).isEqualTo(LinkOutcome.OK);
    }

    @Test
    void givesUpWhenRedirectsGoRound() {
        server.createContext("/round", exchange -> {
            asked.add("round");
            exchange.getResponseHeaders().set("Location", "/round");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        });

        assertThat(ask("/round")).isEqualTo(LinkOutcome.REDIRECTS);
        assertThat(asked).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2/",
                "http://10.0.0.1/",
                "http://[::1]/",
                "http://169.254.169.254/latest/meta-data"
            })
    void judgesTheTargetOfARedirectAnew(String target) {
        assertThat(ask("/to/" + target)).isEqualTo(LinkOutcome.INTERNAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "gopher://127.0.0.1/", "mailto:a@example.se", "http://", "//"})
    void asksNothingButTheWeb(String target) {
        assertThat(ask("/to/" + target)).isNotEqualTo(LinkOutcome.OK);
        assertThat(probe.ask(target)).isEqualTo(LinkOutcome.REDIRECTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "http://localhost:%d/",
                "http://LOCALHOST:%d/",
                "http://2130706433:%d/",
                "http://0x7f000001:%d/",
                "http://0x7f.0.0.1:%d/",
                "http://127.1:%d/",
                "http://0:%d/",
                "http://[::1]:%d/",
                "http://[::ffff:127.0.0.1]:%d/",
                "http://[::ffff:7f00:1]:%d/",
                "http://user:secret@127.0.0.1:%d/",
                "http://example.se@127.0.0.1:%d/",
                "http://127.0.0.1:%d#@example.se/"
            })
    void neverAsksItsOwnMachineHoweverThatIsWritten(String address) {
        LinkOutcome outcome = new LinkProbe(new PublicAddresses(), PATIENCE).ask(address.formatted(port));

        assertThat(outcome).isIn(LinkOutcome.INTERNAL, LinkOutcome.REDIRECTS, LinkOutcome.UNREACHABLE);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:%d/", "http://localhost:%d/", "http://2130706433:%d/", "http://[::1]:%d/"})
    void namesTheInternalNetwork(String address) {
        assertThat(new LinkProbe(new PublicAddresses(), PATIENCE).ask(address.formatted(port)))
                .isEqualTo(LinkOutcome.INTERNAL);
    }

    @Test
    void tellsThatNothingAnswers() throws IOException {
        int nobody;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            nobody = closed.getLocalPort();
        }

        assertThat(probe.ask("http://127.0.0.1:" + nobody + "/")).isEqualTo(LinkOutcome.UNREACHABLE);
        assertThat(probe.ask("http://finns-inte.invalid/")).isEqualTo(LinkOutcome.UNREACHABLE);
    }

    @Test
    void losesPatienceWithAServerThatDrips() throws IOException {
        try (ServerSocket slow = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            Thread dripping = new Thread(() -> drip(slow));
            dripping.setDaemon(true);
            dripping.start();

            LinkOutcome outcome = new LinkProbe(ONLY_THIS_SERVER, Duration.ofMillis(600))
                    .ask("http://127.0.0.1:" + slow.getLocalPort() + "/");

            assertThat(outcome).isEqualTo(LinkOutcome.TIMEOUT);
        }
    }

    @Test
    void waitsForNoBody() {
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(404, exchange.getRequestMethod().equals("HEAD") ? -1 : 0);
            while (!Thread.interrupted()) {
                exchange.getResponseBody().write(new byte[8192]);
            }
        });
        Instant begun = Instant.now();

        assertThat(ask("/endless")).isEqualTo(LinkOutcome.GONE);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(PATIENCE.dividedBy(2));
    }

    @Test
    void readsNoHeadWithoutEnd() throws IOException {
        try (ServerSocket endless = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            Thread answering = new Thread(() -> answerWithoutEnd(endless));
            answering.setDaemon(true);
            answering.start();

            assertThat(probe.ask("http://127.0.0.1:" + endless.getLocalPort() + "/"))
                    .isEqualTo(LinkOutcome.UNREACHABLE);
        }
    }

    private static void answerWithoutEnd(ServerSocket endless) {
        try (Socket caller = endless.accept()) {
            caller.getOutputStream().write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                caller.getOutputStream().write("X-More: and more\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void asksAServerOnceAndKeepsNothingOfIt() {
        server.createContext("/busy", exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("Cookie") + " "
                    + exchange.getRequestHeaders().getFirst("Connection"));
            exchange.getResponseHeaders().set("Retry-After", "1");
            exchange.getResponseHeaders().set("Set-Cookie", "a=b");
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });

        assertThat(ask("/busy")).isEqualTo(LinkOutcome.SERVER_ERROR);
        assertThat(asked).containsExactly("null close", "null close");
    }

    private static void drip(ServerSocket slow) {
        try (Socket caller = slow.accept()) {
            for (byte each : "HTTP/1.1 200 OK and so on and so on and so on".getBytes(StandardCharsets.US_ASCII)) {
                caller.getOutputStream().write(each);
                caller.getOutputStream().flush();
                Thread.sleep(50);
            }
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void trustsNoCertificateThatNobodyVouchesFor(@TempDir Path folder) throws Exception {
        assertThat(askSecurely(folder.resolve("keys.p12"), "ip:127.0.0.1")).isEqualTo(LinkOutcome.CERTIFICATE);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ip:127.0.0.1, OK", "dns:example.se, CERTIFICATE"})
    void trustsACertificateForTheNameThatIsAsked(String name, LinkOutcome outcome, @TempDir Path folder)
            throws Exception {
        Path keys = folder.resolve("keys.p12");
        System.setProperty("javax.net.ssl.trustStore", keys.toString());
        System.setProperty("javax.net.ssl.trustStorePassword", PASSWORD);
        try {
            assertThat(askSecurely(keys, name)).isEqualTo(outcome);
        } finally {
            System.clearProperty("javax.net.ssl.trustStore");
            System.clearProperty("javax.net.ssl.trustStorePassword");
        }
    }

    private LinkOutcome askSecurely(Path keys, String name) throws Exception {
        HttpsServer secure = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(ownCertificate(keys, name)));
        secure.createContext("/", this::answer);
        secure.start();
        try {
            return new LinkProbe(ONLY_THIS_SERVER, PATIENCE)
                    .ask("https://127.0.0.1:" + secure.getAddress().getPort() + "/");
        } finally {
            secure.stop(0);
        }
    }

    private static SSLContext ownCertificate(Path keys, String name) throws Exception {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=" + name,
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        keys.toString())
                .start()
                .waitFor();
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray()), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    @Test
    void takesAddressesAsBrowsersDo() {
        ask("/lista[1]?andel=100%&val=a|b#del");

        assertThat(asked).containsExactly("HEAD /lista%5B1%5D?andel=100%25&val=a%7Cb");
    }

    @Test
    void asksForTheAddressAsItWasWritten() {
        ask("/rapport%20om%20%C3%A5ldrande?a=1&b=%C3%A5");
        ask("/områden");

        assertThat(asked).containsExactly("HEAD /rapport%20om%20%C3%A5ldrande?a=1&b=%C3%A5", "HEAD /omr%C3%A5den");
    }
}
