package se.samsyn.domain.job;

/** How a job's run ended. */
public enum JobResult {
    DONE,
    FAILED
}
