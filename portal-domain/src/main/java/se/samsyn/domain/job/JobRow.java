package se.samsyn.domain.job;

import java.time.Duration;
import java.time.Instant;

/**
 * A background job as an administrator sees it.
 *
 * @param every how long after one run the next begins
 * @param running whether a node has it now
 * @param dueAt when it is run next
 * @param lastStarted {@code null} before its first run
 * @param result how the last run ended, or {@code null} before that
 * @param handled how many things the last run that went well dealt with
 * @param trouble the kind of fault that the last run met, or {@code null}
 */
public record JobRow(
        String name,
        Duration every,
        boolean running,
        Instant dueAt,
        Instant lastStarted,
        Instant lastFinished,
        JobResult result,
        int handled,
        String trouble) {}
