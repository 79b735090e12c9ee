package se.samsyn.service.bin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import se.samsyn.service.job.BackgroundJob;

/** Empties the bin of what has lain there for thirty days; never of anything that was public. */
@ApplicationScoped
public class BinPurgeJob implements BackgroundJob {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "bin-purge";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    // The database lets go of everything that belongs to an item together with it (V029).
    @Override
    @Transactional
    public int run() {
        return em.createNativeQuery("""
                        delete from content_item i where i.binned and i.removed_at < ?1
                        and not exists (select 1 from content_version v where v.item_id = i.id and v.live_from <= i.removed_at)
                        and not exists (select 1 from account_area b where b.area_id = i.id)""")
                .setParameter(1, Timestamp.from(clock.instant().minus(BinService.KEPT)))
                .executeUpdate();
    }
}
