package se.samsyn.service.job;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.samsyn.domain.job.JobResult;

/** Runs one job and says how it went: in the table of jobs, and in the log when something is new. */
final class JobRun {

    private static final Logger LOG = Logger.getLogger(JobRun.class.getName());

    private final Map<String, String> troubles = new ConcurrentHashMap<>();
    private final JobLedger ledger;

    JobRun(JobLedger ledger) {
        this.ledger = ledger;
    }

    void of(BackgroundJob job) {
        JobResult result = JobResult.FAILED;
        int handled = 0;
        String trouble = null;
        try {
            handled = job.run();
            result = JobResult.DONE;
            recovered(job.name());
        } catch (RuntimeException fault) {
            trouble = rootOf(fault).getClass().getSimpleName();
            tell(job.name(), fault);
        }
        if (!job.isForEveryNode()) {
            record(job, result, handled, trouble);
        }
    }

    // If the database is away now, the lease runs out and the job is run once more.
    private void record(BackgroundJob job, JobResult result, int handled, String trouble) {
        try {
            ledger.finish(job.name(), job.every(), result, handled, trouble);
        } catch (SQLException away) {
            LOG.log(Level.FINE, away, () -> "The job " + job.name() + " could not be recorded");
        }
    }

    /** One line for each new trouble, not one for each run. */
    private void tell(String job, RuntimeException fault) {
        Throwable root = rootOf(fault);
        String trouble = root.getClass().getName() + ": " + root.getMessage();
        if (!trouble.equals(troubles.put(job, trouble))) {
            LOG.log(Level.WARNING, fault, () -> "The job " + job + " failed and will be tried again");
        }
    }

    private void recovered(String job) {
        if (troubles.remove(job) != null) {
            LOG.info(() -> "The job " + job + " works again");
        }
    }

    private static Throwable rootOf(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
    }
}
