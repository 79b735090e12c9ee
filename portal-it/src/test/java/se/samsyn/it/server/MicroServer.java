package se.samsyn.it.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stock Payara Micro with the WAR, closed against everything but the loopback interface. */
public final class MicroServer implements PortalServer {
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http";

    private final Path folder;
    private final int port;
    private Child process;

    public MicroServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    @Override
    public void start(Map<String, String> environment) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Path boot = Files.writeString(folder.resolve("pre-boot.txt"), """
                set %1$s.address=127.0.0.1
                set %2$s.server-header=false
                set %2$s.xpowered-by=false
                """.formatted(LISTENER, HTTP));
        List<String> command = new ArrayList<>();
        command.add(Child.java().toString());
        command.addAll(Compiler.options());
        command.addAll(List.of(
                "-Xmx512m",
                // Unpacked libraries stay in our folder instead of piling up in the machine's.
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                Checkout.payaraMicro().toString(),
                "--deploy",
                Checkout.war().toString(),
                "--contextroot",
                "/",
                "--port",
                String.valueOf(port),
                // Alone: the data grid would listen on every interface.
                "--nohazelcast",
                "--disablephonehome",
                "--prebootcommandfile",
                boot.toString()));
        process = Child.start(command, environment, folder.resolve("payara.log"));
        Waiting.until(Duration.ofMinutes(3), () -> !process.isAlive() || hasBooted());
        // The last line of the boot comes a moment before the listener opens.
        if (!Waiting.until(Duration.ofSeconds(15), this::isDeployed)) {
            stop();
            throw new IOException("Payara Micro did not start; see " + process.log());
        }
    }

    private boolean hasBooted() {
        try {
            return Files.readString(log()).contains(" ready in ");
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isDeployed() {
        return Waiting.statusOf(URI.create(address() + "/health/live")) == 200;
    }

    @Override
    public void stop() {
        process.stop();
    }

    /** Ends it at once, as a power failure would. */
    public void kill() {
        process.kill();
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public Path log() {
        return folder.resolve("payara.log");
    }
}
