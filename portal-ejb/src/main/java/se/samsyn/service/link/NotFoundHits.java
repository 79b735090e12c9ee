package se.samsyn.service.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.samsyn.domain.link.SoughtPath;

/**
 * Counts addresses that answer 404, in this node's memory and for some seconds, so that no reader waits for the count. Whoever
 * asks for ever new addresses fills it once: from then on only known ones are counted.
 */
@ApplicationScoped
public class NotFoundHits {

    static final int MOST_PATHS = 1_000;

    private final Map<String, Integer> hits = new ConcurrentHashMap<>();

    /** Counts one request for an address of the site that leads nowhere. */
    public void count(String path) {
        if (SoughtPath.isWorthCounting(path) && (hits.containsKey(path) || hits.size() < MOST_PATHS)) {
            hits.merge(path, 1, Integer::sum);
        }
    }

    /** Hands out what has been counted and begins anew. */
    Map<String, Integer> take() {
        Map<String, Integer> taken = new HashMap<>();
        for (String path : hits.keySet()) {
            taken.put(path, hits.remove(path));
        }
        return taken;
    }

    /** Takes back what could not be stored. */
    void giveBack(Map<String, Integer> counted) {
        counted.forEach((path, count) -> hits.merge(path, count, Integer::sum));
    }
}
