package se.samsyn.service.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Where the public reaches the portal: what every address in full begins with, in mails, calendars and pages alike.
 *
 * <p>Operations says it. Otherwise it is this server as its own machine reaches it, for whoever tries the portal out; never what
 * a request claims by its {@code Host} header, which anybody can write.
 */
@ApplicationScoped
public class SiteAddress {

    private static final int USUAL_PORT = 8080;

    private Settings settings;
    private volatile int port = USUAL_PORT;
    private volatile String contextPath = "";

    protected SiteAddress() {}

    @Inject
    SiteAddress(Settings settings) {
        this.settings = settings;
    }

    /** The address in full of a path of the portal: {@code /nyheter} is {@code https://fou.example.se/nyheter}. */
    public String of(String path) {
        String site = said().orElseGet(() -> "http://localhost:" + port);
        // Operations may count the folder of the portal in, or leave it out.
        return site.endsWith(contextPath) ? site + path : site + contextPath + path;
    }

    /** Whether operations has said where the portal is reached. */
    public boolean isSaid() {
        return said().isPresent();
    }

    private Optional<String> said() {
        return settings.find(Setting.SITE_URL)
                .map(url -> url.strip().replaceAll("/+$", ""))
                .filter(url -> url.matches("(?i)https?://[^/\\s]+\\S*"));
    }

    /** The folder in which the server has put the portal; empty at its root. */
    public void deployedAt(String path) {
        contextPath = path;
    }

    /** The port at which this server has just been asked without encryption. */
    public void askedAt(int serverPort) {
        port = serverPort;
    }
}
