package se.samsyn.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samsyn.domain.change.PublicPart;

/**
 * A finished page as it goes out, plain and zipped, each with a tag of its own.
 *
 * @param headers what the page says about itself, such as its language
 * @param until when something on it changes by time
 * @param parts what it shows
 */
record CachedPage(Map<String, List<String>> headers, ZippedText text, Instant until, Set<PublicPart> parts) {

    /** Sent along while the database is away, and what stands here may have changed. */
    private static final String STALE = "X-Samsyn-Stale";

    // What each entry of the map costs beside its bytes.
    private static final int OVERHEAD = 1_000;

    int weight() {
        return text.plain().length + text.zipped().length + OVERHEAD;
    }

    /** Sends the page, or says that the reader has it already. */
    void send(HttpServletRequest request, HttpServletResponse response, boolean stale) throws IOException {
        headers.forEach((name, values) -> {
            response.setHeader(name, values.get(0));
            values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
        if (stale) {
            response.setHeader(STALE, "database-away");
        }
        text.send(request, response);
    }
}
