package se.samsyn.it.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import se.samsyn.it.Http;
import se.samsyn.it.server.Checkout;
import se.samsyn.it.server.Database;
import se.samsyn.it.server.MailBox;
import se.samsyn.it.server.MicroServer;
import se.samsyn.it.server.Ports;
import se.samsyn.it.server.Waiting;

/** Runs the portal in the foreground, with its own PostgreSQL and mail server, until somebody ends it. */
public final class Run {
    private static final String SETTLED = "\"settled\":\"true\"";

    private final Path folder = Checkout.root().resolve(".samsyn");
    private final int port = Integer.parseInt(System.getenv().getOrDefault("SAMSYN_HTTP_PORT", "8080"));
    private final Database database = new Database(folder.resolve("db"), Ports.free());
    private final int mailPort = Ports.free();
    private final MailBox mailBox = new MailBox(mailPort);
    private final MicroServer server = new MicroServer(folder.resolve("payara"), port);
    private final LastRun lastRun = new LastRun(folder);
    private final AtomicBoolean ended = new AtomicBoolean();
    private boolean serverStarted;

    private Run() {}

    public static void main(String[] arguments) throws Exception {
        new Run().run();
    }

    private void run() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (!lastRun.isOver()) {
            say("Samsyn is already running in this checkout. End that run first (Ctrl-C).");
            return;
        }
        lastRun.endForgottenServer();
        if (!Ports.isFree(port)) {
            say("Port %d is in use. Choose another: SAMSYN_HTTP_PORT=8081 ./mvnw -Prun", port);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "samsyn-end"));
        try {
            start();
            server.waitFor();
        } finally {
            end();
        }
    }

    private void start() throws IOException {
        FirstLogin login = FirstLogin.in(folder);
        say("Starting PostgreSQL ...");
        database.start();
        mailBox.keepIn(folder.resolve("mail"));
        mailBox.start();
        say("Starting Payara Micro ...");
        serverStarted = true;
        server.start(environment(login));
        lastRun.remember(server.pid());
        if (!Waiting.until(Duration.ofMinutes(3), () -> Waiting.statusOf(health()) == 200)) {
            say("The portal does not come up; see %s", server.log());
            return;
        }
        // Only the first start of a checkout has anything to fill in.
        Http http = new Http(server.address());
        Waiting.until(
                Duration.ofMinutes(3), () -> http.get("/health/ready").body().contains(SETTLED));
        say("""

                Samsyn answers.
                  Public   %1$s/
                  Staff    %1$s/admin   user name %2$s   password %3$s
                  Mail     SMTP on localhost:%4$d, kept in .samsyn/mail
                  Log      .samsyn/payara/payara.log
                Ctrl-C ends it; what has been written stays in .samsyn.
                """, server.address(), login.username(), login.password(), mailPort);
    }

    private URI health() {
        return URI.create(server.address() + "/health/ready");
    }

    private Map<String, String> environment(FirstLogin login) {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.putAll(mailBox.environment());
        environment.put("SAMSYN_SITE_URL", server.address().toString());
        environment.put("SAMSYN_DEMO", System.getenv().getOrDefault("SAMSYN_DEMO", "true"));
        environment.put("SAMSYN_FILES_DIR", folder.resolve("files").toString());
        environment.put("SAMSYN_ADMIN_USERNAME", login.username());
        environment.put("SAMSYN_ADMIN_PASSWORD", login.password());
        return environment;
    }

    /** The server first, so that it never meets a database that is gone. */
    private void end() {
        if (ended.getAndSet(true)) {
            return;
        }
        try {
            if (serverStarted) {
                say("Ending ...");
                server.stop();
            }
            database.stop();
            mailBox.stop();
            lastRun.forget();
        } catch (IOException e) {
            say("Not everything ended well: %s", e.getMessage());
        }
    }

    private static void say(String text, Object... values) {
        System.out.println(text.formatted(values));
    }
}
