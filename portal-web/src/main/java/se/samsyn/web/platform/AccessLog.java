package se.samsyn.web.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * One JSON object for each request, on the logger <code>se.samsyn.access</code>.
 *
 * <p>No address, account, agent or query string: a line says what was read, never by whom or for which words.
 */
final class AccessLog {
    private static final Logger LOG = Logger.getLogger("se.samsyn.access");

    private static final Pattern BEHIND = Pattern.compile(";.*");
    private static final Pattern PLACE = Pattern.compile("(/forhandsvisning/|/svara/|(?<!/admin)/workshop/)[^/]+");
    private static final Pattern LINK = Pattern.compile("[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}");

    private final Clock clock;

    AccessLog(Clock clock) {
        this.clock = clock;
    }

    void write(HttpServletRequest request, int status, Instant began) {
        LOG.info(() -> Jsons.object()
                .add("time", began.toString())
                .add("request", RequestId.of(request))
                .add("method", request.getMethod())
                .add("path", pathOf(request))
                .add("status", status)
                .add("ms", Duration.between(began, clock.instant()).toMillis())
                .build()
                .toString());
    }

    /**
     * The path as sent, still encoded and so on one line, without what some browsers put behind a semicolon, and without
     * the secret of a preview link, of a personal one or of a workshop.
     */
    private static String pathOf(HttpServletRequest request) {
        String path = BEHIND.matcher(RequestPath.of(request)).replaceFirst("");
        return LINK.matcher(PLACE.matcher(path).replaceFirst("$1-")).replaceFirst("-");
    }
}
