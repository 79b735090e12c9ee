package se.samsyn.it.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of the domain that Payara Server comes with, moved to free ports of the loopback interface. */
final class PayaraDomain {
    static final String NAME = "samsyn";

    private final Path domains;
    private final int httpPort;
    private final int adminPort = Ports.free();

    PayaraDomain(Path domains, int httpPort) {
        this.domains = domains;
        this.httpPort = httpPort;
    }

    void create() throws IOException {
        Path stock = Checkout.payaraServer().resolve("glassfish/domains/domain1");
        try (Stream<Path> files = Files.walk(stock)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.createDirectories(home().getParent());
                Files.copy(file, home().resolve(stock.relativize(file).toString()));
            }
        }
        Path settings = home().resolve("config/domain.xml");
        Files.writeString(settings, moved(Files.readString(settings)));
    }

    /** The first configuration of the file is the server's; a template for further servers follows. */
    private String moved(String xml) {
        int template = xml.indexOf("<config name=\"default-config\"");
        return closed(xml.substring(0, template)) + xml.substring(template);
    }

    private String closed(String server) {
        return server.replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                .replace("<network-listener port=\"8080\"", listener(httpPort))
                .replace("<network-listener port=\"8181\"", listener(Ports.free()) + " enabled=\"false\"")
                .replace("<network-listener port=\"4848\"", listener(adminPort))
                .replace("port=\"3700\"", port())
                .replace("port=\"3820\"", port())
                .replace("port=\"3920\"", port())
                .replace("port=\"8686\"", port())
                .replace("value=\"7676\"", "value=\"" + Ports.free() + "\"")
                .replace(
                        "<hazelcast-config-specific-configuration>",
                        "<hazelcast-config-specific-configuration enabled=\"false\">")
                .replace(
                        "<hazelcast-runtime-configuration",
                        "<phone-home-runtime-configuration enabled=\"false\"/>\n    <hazelcast-runtime-configuration")
                .replace(
                        "<http default-virtual-server=\"server\"",
                        "<http server-header=\"false\" xpowered-by=\"false\" default-virtual-server=\"server\"")
                // The copy needs far less than a machine of its own would have.
                .replaceAll(
                        "<jvm-options>-Xmx\\d+m</jvm-options>",
                        "<jvm-options>-Xmx768m</jvm-options>"
                                + Compiler.options().stream()
                                        .map(option -> "<jvm-options>" + option + "</jvm-options>")
                                        .collect(Collectors.joining()));
    }

    private static String listener(int port) {
        return "<network-listener address=\"127.0.0.1\" port=\"" + port + "\"";
    }

    private static String port() {
        return "port=\"" + Ports.free() + "\"";
    }

    Path home() {
        return domains.resolve(NAME);
    }

    Path domains() {
        return domains;
    }

    int adminPort() {
        return adminPort;
    }
}
