package se.samsyn.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import se.samsyn.it.server.Checkout;
import se.samsyn.it.server.Compiler;
import se.samsyn.it.server.Database;
import se.samsyn.it.server.MailBox;
import se.samsyn.it.server.MicroServer;
import se.samsyn.it.server.PayaraServer;
import se.samsyn.it.server.PortalServer;
import se.samsyn.it.server.Ports;
import se.samsyn.it.server.ScanDaemon;
import se.samsyn.it.server.Waiting;

/**
 * The running portal that all test classes of this JVM share, with a database and a mail server of its own.
 *
 * <p>It starts on first use, with PostgreSQL stopped: so every run shows that the portal comes up by itself, and
 * {@link #coldStart()} keeps what was seen.
 */
public final class Portal {
    /** The first administrator, made from settings as in production. */
    public static final Account ADMINISTRATOR = new Account("admin", "en lang fras som ingen gissar");

    private static Portal running;
    private static boolean tried;

    private final Path folder;
    private final Path files;
    private final Database database;
    private final MailBox mailBox;
    private final ScanDaemon scanDaemon;
    private final PortalServer server;
    private final Http http;
    private final Map<String, String> environment = new HashMap<>();
    private ColdStart coldStart;

    /** Name and password of somebody on the staff. */
    public record Account(String username, String password) {}

    private Portal(String kind) {
        folder = ownFolder(kind);
        files = folder.resolve("files");
        database = new Database(folder.resolve("db"), Ports.free());
        mailBox = new MailBox(Ports.free());
        scanDaemon = new ScanDaemon(Ports.free());
        server = kind.equals("payara")
                ? new PayaraServer(folder.resolve("payara"), Ports.free())
                : new MicroServer(folder.resolve("payara"), Ports.free());
        http = new Http(server.address());
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "portal-end"));
        start();
    }

    // Data of the last run say nothing about this build, and another JVM of this run has a portal of its own.
    private static Path ownFolder(String kind) {
        return Checkout.target()
                .resolve("it/" + kind + "-" + System.currentTimeMillis() + "-"
                        + ProcessHandle.current().pid());
    }

    /** The portal of this JVM, open to the public. */
    public static synchronized Portal running() {
        if (running == null) {
            if (tried) {
                throw new IllegalStateException("the portal did not start; an earlier test says why");
            }
            tried = true;
            running = new Portal(System.getProperty("samsyn.it.server", "micro"));
        }
        return running;
    }

    /** The same for a benchmark, with a server that compiles as it does in production; to be asked for before anything else. */
    public static synchronized Portal measured() {
        if (running == null) {
            Compiler.useWhole();
        }
        return running();
    }

    private void start() {
        try {
            environment.putAll(database.environment());
            environment.putAll(mailBox.environment());
            environment.put("SAMSYN_SITE_URL", server.address().toString());
            // As behind a proxy: a test may come from wherever it says.
            environment.put("SAMSYN_PROXY_ADDRESS_HEADER", "X-Forwarded-For");
            // Tests write into the database and read at once: each page is made anew. PageCacheIT has nodes that keep
            // them.
            environment.put("SAMSYN_CACHE_SIZE", "0");
            environment.put("SAMSYN_DEMO", "true");
            environment.put("SAMSYN_FILES_DIR", files.toString());
            environment.put("SAMSYN_ADMIN_USERNAME", ADMINISTRATOR.username());
            environment.put("SAMSYN_ADMIN_PASSWORD", ADMINISTRATOR.password());
            environment.put("SAMSYN_SCAN_ADDRESS", scanDaemon.address());
            mailBox.start();
            scanDaemon.start();
            server.start(environment);
            coldStart = observeColdStart();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it runs on Payara Micro, not on Payara Server. */
    public boolean isOnMicro() {
        return server instanceof MicroServer;
    }

    /** Starts one more node of the portal on the same database and files; whoever asks for it stops it. */
    public PortalServer startNode() throws IOException {
        return startNode(Map.of());
    }

    /** The same with other settings in place of the portal's. */
    public PortalServer startNode(Map<String, String> otherwise) throws IOException {
        return startNode(new MicroServer(ownFolder("node"), Ports.free()), otherwise);
    }

    /** Starts one more node on the kind of server that the portal runs on. */
    public PortalServer startNodeOfItsKind(Map<String, String> otherwise) throws IOException {
        return isOnMicro()
                ? startNode(otherwise)
                : startNode(new PayaraServer(ownFolder("node"), Ports.free()), otherwise);
    }

    private PortalServer startNode(PortalServer node, Map<String, String> otherwise) throws IOException {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(otherwise);
        node.start(all);
        boolean open = Waiting.until(
                Duration.ofMinutes(2), () -> Waiting.statusOf(URI.create(node.address() + "/health/ready")) == 200);
        if (!open) {
            node.stop();
            throw new IOException("the node did not open; see " + node.log());
        }
        return node;
    }

    private ColdStart observeColdStart() throws IOException {
        // asadmin returns some seconds before the archive answers.
        Waiting.until(Duration.ofMinutes(1), () -> http.status("/health/live") == 200);
        HttpResponse<String> page = http.get("/");
        HttpResponse<String> readiness = http.get("/health/ready");
        HttpResponse<String> liveness = http.get("/health/live");
        String log = Files.readString(server.log());
        database.start();
        long began = System.nanoTime();
        if (!Waiting.until(Duration.ofMinutes(1), () -> http.status("/health/ready") == 200)) {
            throw new IOException("the portal did not open; see " + server.log());
        }
        Duration untilOpen = Duration.ofNanos(System.nanoTime() - began);
        if (!Waiting.until(Duration.ofMinutes(5), this::isSettled)) {
            throw new IOException("the demo content was not made; see " + server.log());
        }
        return new ColdStart(page, readiness, liveness, log, untilOpen);
    }

    private boolean isSettled() {
        return http.get("/health/ready").body().contains("\"settled\":\"true\"");
    }

    /** Where the start page is, without a final slash. */
    public URI address() {
        return server.address();
    }

    public Http http() {
        return http;
    }

    public Database database() {
        return database;
    }

    /** Everything that this portal and its database write, logs included. */
    public Path folder() {
        return folder;
    }

    /** Where the portal keeps the bytes of uploaded files. */
    public Path files() {
        return files;
    }

    public MailBox mailBox() {
        return mailBox;
    }

    /** The virus scanner that the portal asks about every file. */
    public ScanDaemon scanDaemon() {
        return scanDaemon;
    }

    public PortalServer server() {
        return server;
    }

    public ColdStart coldStart() {
        return coldStart;
    }

    private void end() {
        try {
            server.stop();
            database.stop();
            mailBox.stop();
            scanDaemon.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
