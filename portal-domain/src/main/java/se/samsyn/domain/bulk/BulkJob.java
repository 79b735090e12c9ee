package se.samsyn.domain.bulk;

import java.time.Instant;

/**
 * A job as whoever started it sees it.
 *
 * @param finishedAt {@code null} until every item has had its turn
 * @param done how many items it went well with
 * @param refused how many items it was refused for
 */
public record BulkJob(
        long id,
        BulkAction action,
        State state,
        Instant startedAt,
        Instant finishedAt,
        int total,
        int done,
        int refused) {

    /** Where a job stands. */
    public enum State {
        RUNNING,
        /** Its server went away in the middle; what is left can be taken up again. */
        CUT_OFF,
        FINISHED
    }

    /** How many items have had their turn. */
    public int handled() {
        return done + refused;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }
}
