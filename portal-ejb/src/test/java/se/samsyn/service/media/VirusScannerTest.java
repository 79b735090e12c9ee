package se.samsyn.service.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.samsyn.domain.media.Scan;
import se.samsyn.domain.media.ScanState;
import se.samsyn.service.settings.Setting;
import se.samsyn.service.settings.Settings;

@Timeout(30)
class VirusScannerTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("file"), new byte[200_000]);
    }

    @Test
    void saysCleanWhenTheDaemonFoundNothing() throws Exception {
        try (ServerSocketChannel daemon = listening(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            CompletableFuture<String> asked = answering(daemon, "stream: OK\0");

            Scan scan = scanner(addressOf(daemon), "false").scan(file);

            assertThat(scan.getState()).isEqualTo(ScanState.CLEAN);
            assertThat(scan.getAt()).isEqualTo(StorageFixture.NOW);
            assertThat(asked.get()).isEqualTo("zINSTREAM\0 and 200000 bytes");
        }
    }

    @Test
    void namesWhatTheDaemonFoundOverASocketOfTheFileSystem() throws Exception {
        Path path = folder.resolve("clamd.sock");
        try (ServerSocketChannel daemon = listening(UnixDomainSocketAddress.of(path))) {
            answering(daemon, "stream: Eicar-Test-Signature FOUND\0");

            Scan scan = scanner(path.toString(), "false").scan(file);

            assertThat(scan.getState()).isEqualTo(ScanState.INFECTED);
            assertThat(scan.getFinding()).isEqualTo("Eicar-Test-Signature");
        }
    }

    @Test
    void keepsFilesInQuarantineOrLetsThemPassWhenTheDaemonIsAway() throws IOException {
        String nobody = "127.0.0.1:" + freePort();

        assertThat(scanner(nobody, "false").scan(file).getState()).isEqualTo(ScanState.WAITING);
        assertThat(scanner(nobody, "true").scan(file).getState()).isEqualTo(ScanState.NOT_SCANNED);
    }

    @Test
    void takesAnErrorForNoAnswer() throws IOException {
        try (ServerSocketChannel daemon = listening(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            answering(daemon, "INSTREAM size limit exceeded. ERROR\0");

            assertThat(scanner(addressOf(daemon), "false").scan(file).getState())
                    .isEqualTo(ScanState.WAITING);
        }
    }

    @Test
    void waitsNoLongerThanItsPatience() throws IOException {
        try (ServerSocketChannel silent = listening(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            Clamd clamd = Clamd.at(addressOf(silent), Duration.ofMillis(300));

            assertThatThrownBy(() -> clamd.find(file)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void asksNobodyUnlessOperationsHaveNamedADaemon() {
        assertThat(scanner("", "false").scan(file).getState()).isEqualTo(ScanState.NOT_SCANNED);
    }

    private static VirusScanner scanner(String address, String failOpen) {
        Map<Setting, String> set = Map.of(Setting.SCAN_ADDRESS, address, Setting.SCAN_FAIL_OPEN, failOpen);
        Settings settings = new Settings() {
            @Override
            public Optional<String> find(Setting setting) {
                return Optional.ofNullable(set.get(setting)).filter(value -> !value.isEmpty());
            }
        };
        return new VirusScanner(settings, Clock.fixed(StorageFixture.NOW, ZoneOffset.UTC));
    }

    private static ServerSocketChannel listening(SocketAddress address) throws IOException {
        boolean unix = address instanceof UnixDomainSocketAddress;
        ServerSocketChannel channel =
                unix ? ServerSocketChannel.open(StandardProtocolFamily.UNIX) : ServerSocketChannel.open();
        return channel.bind(address);
    }

    private static String addressOf(ServerSocketChannel daemon) throws IOException {
        return "127.0.0.1:" + ((InetSocketAddress) daemon.getLocalAddress()).getPort();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Takes one question as the daemon does, and tells what was asked. */
    private static CompletableFuture<String> answering(ServerSocketChannel daemon, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (SocketChannel channel = daemon.accept()) {
                DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
                String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
                int bytes = 0;
                for (int chunk = in.readInt(); chunk > 0; chunk = in.readInt()) {
                    bytes += in.readNBytes(chunk).length;
                }
                OutputStream out = Channels.newOutputStream(channel);
                out.write(answer.getBytes(StandardCharsets.US_ASCII));
                return command + " and " + bytes + " bytes";
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
