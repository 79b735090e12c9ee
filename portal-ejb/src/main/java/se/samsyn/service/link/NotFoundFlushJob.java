package se.samsyn.service.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import se.samsyn.service.job.BackgroundJob;

/** Stores what this node has counted of addresses that lead nowhere. */
@ApplicationScoped
public class NotFoundFlushJob implements BackgroundJob {

    @Inject
    private NotFoundHits hits;

    @Inject
    private NotFoundLedger ledger;

    @Override
    public String name() {
        return "not-found-flush";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public boolean isForEveryNode() {
        return true;
    }

    @Override
    public int run() {
        Map<String, Integer> counted = hits.take();
        try {
            if (!counted.isEmpty()) {
                ledger.add(counted);
            }
            return counted.size();
        } catch (RuntimeException notStored) {
            hits.giveBack(counted);
            throw notStored;
        }
    }
}
