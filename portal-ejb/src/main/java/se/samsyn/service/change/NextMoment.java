package se.samsyn.service.change;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import se.samsyn.domain.time.SwedishTime;
import se.samsyn.service.persistence.Row;

/** When the public site next changes by time alone: something goes live, begins, opens, closes or ends, or a new day begins. */
@Stateless
@PermitAll
public class NextMoment {

    // A last minute that is shown as 23.59 ends with its day, and others with their minute.
    private static final String MOMENTS = """
            select min(moment) as moment from (
                select min(live_from) as moment from content_version where live_from > ?1
                union all select min(live_to) from content_version where live_to > ?1
                union all select min(unpublish_at) from content_version where unpublish_at > ?1
                union all select min(start_instant) from event where start_instant > ?1
                union all select min(end_instant) from event where end_instant > ?1
                union all select min(registration_opens at time zone zone) from event where registration_opens at time zone zone > ?1
                union all select min(registration_closes at time zone zone) from event where registration_closes at time zone zone > ?1
                union all select min((registration_closes + interval '1 minute') at time zone zone) from event
                    where (registration_closes + interval '1 minute') at time zone zone > ?1
                union all select min(starts_at) from alert where starts_at > ?1
                union all select min(ends_at) from alert where ends_at > ?1) as moments""";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    /** The first such moment after the given one; at the latest the next midnight in Sweden. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Instant after(Instant now) {
        Instant midnight = now.atZone(SwedishTime.ZONE)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(SwedishTime.ZONE)
                .toInstant();
        Instant first = Row.single(em.createNativeQuery(MOMENTS).setParameter(1, Timestamp.from(now)))
                .moment("moment");
        return first == null || first.isAfter(midnight) ? midnight : first;
    }
}
