package se.samsyn.service.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import se.samsyn.domain.job.JobResult;

/**
 * The table of jobs as one node uses it. Each method is one statement, so that of two nodes that ask at once one gets the
 * job; the time is the database's, so that their clocks need not agree.
 */
public final class JobLedger {

    /** How long a node that went away without a word keeps others from its job. */
    static final Duration LEASE = Duration.ofMinutes(1);

    private static final String MILLISECONDS = " * interval '1 millisecond'";
    private static final String FREE = "(leased_until is null or leased_until <= clock_timestamp())";
    private static final int TROUBLE_LENGTH = 200;

    private final DataSource dataSource;
    private final String holder;

    /**
     * @param holder this node's name, which no other node and no earlier start of it has
     */
    public JobLedger(DataSource dataSource, String holder) {
        this.dataSource = dataSource;
        this.holder = holder;
    }

    /** Makes a job known; one that is known already keeps its time. */
    public void register(String job, Duration every) throws SQLException {
        update(
                "insert into job (name, due_at) values (?, clock_timestamp() + ?" + MILLISECONDS
                        + ") on conflict do nothing",
                job,
                every.toMillis());
    }

    /** The jobs that should be run now and that nobody has. */
    public List<String> due() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select name from job where due_at <= clock_timestamp() and " + FREE + " order by due_at");
                ResultSet rows = query.executeQuery()) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    /** Takes a job that is due, unless another node was faster. */
    public boolean take(String job) throws SQLException {
        return update(
                        "update job set holder = ?, last_started = clock_timestamp(), leased_until = clock_timestamp() + ?"
                                + MILLISECONDS + " where name = ? and due_at <= clock_timestamp() and " + FREE,
                        holder,
                        LEASE.toMillis(),
                        job)
                == 1;
    }

    /** Keeps a job that is running; false when another node has got it, since this one was away for too long. */
    public boolean renew(String job) throws SQLException {
        return update(
                        "update job set leased_until = clock_timestamp() + ?" + MILLISECONDS
                                + " where name = ? and holder = ?",
                        LEASE.toMillis(),
                        job,
                        holder)
                == 1;
    }

    /** Records how a run ended and gives the job back; whoever asked for another run in the meantime gets it at once. */
    public void finish(String job, Duration every, JobResult result, int handled, String trouble) throws SQLException {
        update(
                """
                update job set holder = null, leased_until = null, last_finished = clock_timestamp(),
                    last_result = ?, last_handled = ?, last_trouble = ?,
                    due_at = case when due_at > last_started then due_at else clock_timestamp() + ? * interval '1 millisecond' end
                where name = ? and holder = ?""",
                result.name(),
                handled,
                trouble == null ? null : trouble.substring(0, Math.min(trouble.length(), TROUBLE_LENGTH)),
                every.toMillis(),
                job,
                holder);
    }

    /** Gives back everything that this node has, because it stops; another one begins anew. */
    public void letGo() throws SQLException {
        update("update job set holder = null, leased_until = null where holder = ?", holder);
    }

    private int update(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
