package se.samsyn.it.server;

import java.nio.file.Path;

/** Where the built things stand in this checkout. */
public final class Checkout {
    private Checkout() {}

    /** The folder of the root POM; Maven hands it over. */
    public static Path root() {
        return Path.of(System.getProperty("samsyn.root", "..")).toAbsolutePath().normalize();
    }

    /** The archive under test; another build's for a measurement that is to be set beside this one's. */
    public static Path war() {
        return root().resolve(System.getProperty("samsyn.war", "portal-web/target/portal-web.war"));
    }

    public static Path ear() {
        return root().resolve("portal-ear/target/samsyn.ear");
    }

    public static Path payaraMicro() {
        return target().resolve("servers/payara-micro.jar");
    }

    public static Path payaraServer() {
        return target().resolve("servers/payara6");
    }

    public static Path target() {
        return root().resolve("portal-it/target");
    }
}
