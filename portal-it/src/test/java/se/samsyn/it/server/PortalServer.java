package se.samsyn.it.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** A Payara with the portal deployed. */
public interface PortalServer {

    /** Starts it and returns when the archive has been deployed; the portal itself may still be on its way up. */
    void start(Map<String, String> environment) throws IOException;

    void stop() throws IOException;

    boolean isAlive();

    /** Where its start page is, without a final slash. */
    URI address();

    /** What the server has said so far. */
    Path log();
}
