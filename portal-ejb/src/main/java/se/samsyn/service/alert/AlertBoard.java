package se.samsyn.service.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import se.samsyn.domain.alert.Alert;
import se.samsyn.domain.alert.AlertWords;
import se.samsyn.service.job.BackgroundJob;

/**
 * The messages of now and of later, in this node's memory: a page asks for no statement, and an error page shows them while
 * the database is away. What is shown at a moment is decided by the clock when it is asked for.
 */
@ApplicationScoped
public class AlertBoard implements BackgroundJob {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    private volatile List<Alert> notOver = List.of();

    /** What stands on the pages now, the gravest first. */
    public List<AlertWords> shown(boolean english) {
        var now = clock.instant();
        return notOver.stream()
                .filter(alert -> alert.isShownAt(now))
                .sorted(Alert.BY_WEIGHT)
                .map(alert -> AlertWords.of(alert, english))
                .toList();
    }

    @Override
    public String name() {
        return "alert-board";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    /** Reads what others have written, on any node. */
    @Override
    @Transactional
    public int run() {
        notOver = em.createQuery("select a from Alert a where a.endsAt > :now", Alert.class)
                .setParameter("now", clock.instant())
                .getResultList();
        return notOver.size();
    }

    @Override
    public boolean isForEveryNode() {
        return true;
    }
}
