package se.samsyn.it.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import se.samsyn.it.server.Checkout;
import se.samsyn.it.server.Database;
import se.samsyn.it.server.Ports;

/** Starts a database for Arquillian's container; its settings stand in <code>arquillian.xml</code> as properties. */
public class ContainerDatabase implements LauncherSessionListener {
    private Database database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!"arquillian".equals(System.getProperty("samsyn.it.server"))) {
            return;
        }
        String folder = "it/arquillian-" + System.currentTimeMillis();
        database = new Database(Checkout.target().resolve(folder).resolve("db"), Ports.free());
        try {
            database.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty("samsyn.it.db.port", String.valueOf(database.port()));
        System.setProperty("samsyn.it.micro", Checkout.payaraMicro().toString());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database == null) {
            return;
        }
        try {
            database.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
