package se.samsyn.service.job;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.job.JobResult;
import se.samsyn.domain.job.JobRow;
import se.samsyn.service.persistence.Row;
import se.samsyn.service.settings.Setting;
import se.samsyn.service.settings.Settings;

/** What administrators see of the background jobs, and how they have one run at once. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class JobService {

    private static final String SQL = """
            select name, coalesce(leased_until > clock_timestamp(), false) as running, due_at, last_started, last_finished,
                last_result, coalesce(last_handled, 0) as last_handled, last_trouble
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
        return Row.of(em.createNativeQuery(SQL)).stream()
                .filter(row -> known.containsKey(row.text("name")))
                .map(row -> row(row, known.get(row.text("name"))))
                .toList();
    }

    private static JobRow row(Row row, Duration every) {
        return new JobRow(
                row.text("name"),
                every,
                row.flag("running"),
                row.moment("due_at"),
                row.moment("last_started"),
                row.moment("last_finished"),
                row.constant(JobResult.class, "last_result"),
                row.integer("last_handled"),
                row.text("last_trouble"));
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
