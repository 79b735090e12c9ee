package se.samsyn.service.job;

import static se.samsyn.service.content.StaffRoles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.job.JobResult;
import se.samsyn.domain.job.JobRow;
import se.samsyn.service.settings.Setting;
import se.samsyn.service.settings.Settings;

/** What administrators see of the background jobs, and how they have one run at once. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class JobService {

    private static final String SQL = """
            select name, coalesce(leased_until > clock_timestamp(), false), due_at, last_started, last_finished,
                last_result, coalesce(last_handled, 0), last_trouble
            from job""";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    @Any
    private Instance<BackgroundJob> jobs;

    @Inject
    private Settings settings;

    /** Whether jobs are run at all. */
    public boolean isSwitchedOn() {
        return settings.isOn(Setting.JOBS);
    }

    /** Every job of this version of the portal that one node runs for all. */
    public List<JobRow> list() {
        Map<String, Duration> known = jobs.stream()
                .filter(job -> !job.isForEveryNode())
                .collect(Collectors.toMap(BackgroundJob::name, BackgroundJob::every));
        List<?> rows = em.createNativeQuery(SQL).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .filter(row -> known.containsKey((String) row[0]))
                .map(row -> row(row, known.get((String) row[0])))
                .toList();
    }

    private static JobRow row(Object[] row, Duration every) {
        return new JobRow(
                (String) row[0],
                every,
                (Boolean) row[1],
                moment(row[2]),
                moment(row[3]),
                moment(row[4]),
                row[5] == null ? null : JobResult.valueOf((String) row[5]),
                ((Number) row[6]).intValue(),
                (String) row[7]);
    }

    private static Instant moment(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }

    /** Has the job run within seconds, by whichever node sees it first. */
    public void runNow(String name) {
        int asked = em.createNativeQuery("update job set due_at = clock_timestamp() where name = ?1")
                .setParameter(1, name)
                .executeUpdate();
        if (asked == 0) {
            throw new NotFoundException("error.job_not_found", name);
        }
    }
}
