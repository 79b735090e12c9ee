package se.samsyn.service.job;

import java.time.Duration;

/**
 * Something the portal does by itself, again and again; any CDI bean of the services with this interface is run.
 *
 * <p>Nobody is signed in while it runs, so it calls beans that ask for no role. Each of them begins a transaction of its own.
 */
public interface BackgroundJob {

    /** The job's lasting name in the database and, as {@code job.<name>}, in the staff's bundles: {@code bin-purge}. */
    String name();

    /** How long after one run the next begins; the first comes this long after the portal's first start with the job. */
    Duration every();

    /** Does the work and tells how many things it dealt with. A long job looks at {@link Thread#interrupted()} between them. */
    int run();

    /** Whether every node runs it, without a lease and a record, since what it works on lies in that node's memory. */
    default boolean isForEveryNode() {
        return false;
    }
}
