package se.samsyn.it.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Payara Server with the EAR, deployed by the same commands as <code>docs/operations.md</code> gives. */
public final class PayaraServer implements PortalServer {
    private final Path folder;
    private final int port;
    private final PayaraDomain domain;

    public PayaraServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
        this.domain = new PayaraDomain(folder.resolve("domains"), port);
    }

    @Override
    public void start(Map<String, String> environment) throws IOException {
        domain.create();
        asadmin(environment, "start-domain", "--domaindir", domain.domains().toString(), PayaraDomain.NAME);
        deploy("samsyn");
    }

    /** Deploys the EAR under a name of its own, with further options of <code>asadmin deploy</code>. */
    public void deploy(String name, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("deploy", "--name", name));
        arguments.addAll(List.of(options));
        arguments.add(Checkout.ear().toString());
        administer(arguments);
    }

    public void undeploy(String name) throws IOException {
        administer(List.of("undeploy", name));
    }

    private void administer(List<String> arguments) throws IOException {
        List<String> remote = new ArrayList<>(List.of("--port", String.valueOf(domain.adminPort())));
        remote.addAll(arguments);
        asadmin(Map.of(), remote.toArray(String[]::new));
    }

    private void asadmin(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Child.java().toString());
        command.add("-jar");
        command.add(Checkout.payaraServer()
                .resolve("glassfish/lib/client/appserver-cli.jar")
                .toString());
        command.addAll(List.of(arguments));
        Path log = folder.resolve("asadmin.log");
        Child asadmin = Child.start(command, environment, log);
        try {
            if (asadmin.waitFor() != 0) {
                throw new IOException("asadmin failed: " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void stop() throws IOException {
        process().ifPresent(Child::end);
    }

    @Override
    public boolean isAlive() {
        try {
            return process().isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<ProcessHandle> process() throws IOException {
        Path pid = domain.home().resolve("config/pid");
        return Files.exists(pid)
                ? ProcessHandle.of(Long.parseLong(Files.readString(pid).trim()))
                : Optional.empty();
    }

    @Override
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public Path log() {
        return domain.home().resolve("logs/server.log");
    }
}
