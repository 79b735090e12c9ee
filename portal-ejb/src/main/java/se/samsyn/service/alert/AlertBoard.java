package se.samsyn.service.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import se.samsyn.domain.alert.Alert;
import se.samsyn.domain.alert.AlertWords;
import se.samsyn.service.change.PublicChanges;

/**
 * The messages of now and of later, in this node's memory: they are read again when something has been changed, and an error page
 * shows them while the database is away. What is shown at a moment is decided by the clock when it is asked for.
 */
@ApplicationScoped
public class AlertBoard {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private PublicChanges changes;

    private volatile Read read = new Read(-1, List.of());

    /** What was not over, when so many changes had been heard of. */
    private record Read(long changes, List<Alert> notOver) {}

    /** What stands on the pages now, the gravest first. */
    public List<AlertWords> shown(boolean english) {
        var now = clock.instant();
        return notOver().stream()
                .filter(alert -> alert.isShownAt(now))
                .sorted(Alert.BY_WEIGHT)
                .map(alert -> AlertWords.of(alert, english))
                .toList();
    }

    private List<Alert> notOver() {
        long heard = changes.count();
        if (read.changes() != heard && changes.isWatching()) {
            read = new Read(
                    heard,
                    em.createQuery("select a from Alert a where a.endsAt > :now", Alert.class)
                            .setParameter("now", clock.instant())
                            .getResultList());
        }
        return read.notOver();
    }
}
