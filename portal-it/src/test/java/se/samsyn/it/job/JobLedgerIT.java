package se.samsyn.it.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.job.JobResult;
import se.samsyn.it.Portal;
import se.samsyn.service.job.JobLedger;

/** Two nodes and one job. */
class JobLedgerIT {

    // No bean has the name: the portal's own nodes leave it alone.
    private static final String JOB = "two-nodes";
    private static final Duration OFTEN = Duration.ZERO;
    private static final Duration SELDOM = Duration.ofDays(1);
    private static final int ROUNDS = 100;

    private final DataSource dataSource = Portal.running().database().dataSource();
    private final JobLedger one = new JobLedger(dataSource, "node-1");
    private final JobLedger two = new JobLedger(dataSource, "node-2");

    @BeforeEach
    void registerADueJob() throws SQLException {
        one.register(JOB, OFTEN);
        two.register(JOB, SELDOM);
    }

    @AfterEach
    void forgetTheJob() throws SQLException {
        execute("delete from job where name = ?");
    }

    @Test
    void givesTheJobToOneOfTwoThatAskAtOnce() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(askAtOnce(nodes)).containsExactlyInAnyOrder(true, false);
                one.finish(JOB, OFTEN, JobResult.DONE, round, null);
                two.finish(JOB, OFTEN, JobResult.DONE, round, null);
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(value("last_handled")).isEqualTo(String.valueOf(ROUNDS - 1));
    }

    private List<Boolean> askAtOnce(ExecutorService nodes) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Boolean>> answers = new ArrayList<>();
        for (JobLedger node : List.of(one, two)) {
            Callable<Boolean> ask = () -> {
                start.await();
                return node.take(JOB);
            };
            answers.add(nodes.submit(ask));
        }
        return List.of(answers.get(0).get(), answers.get(1).get());
    }

    @Test
    void leavesAJobAloneUntilItIsDueAgain() throws SQLException {
        assertThat(one.due()).contains(JOB);
        one.take(JOB);
        assertThat(two.due()).doesNotContain(JOB);
        one.finish(JOB, SELDOM, JobResult.DONE, 3, null);

        assertThat(two.due()).doesNotContain(JOB);
        assertThat(two.take(JOB)).isFalse();
    }

    @Test
    void givesTheJobOfANodeThatWentSilentToAnother() throws SQLException {
        one.take(JOB);
        execute("update job set leased_until = clock_timestamp() - interval '1 second' where name = ?");

        assertThat(two.take(JOB)).isTrue();

        assertThat(one.renew(JOB)).isFalse();
        one.finish(JOB, SELDOM, JobResult.FAILED, 0, "TooLate");
        assertThat(value("holder")).isEqualTo("node-2");
        assertThat(value("last_result")).isNull();
    }

    @Test
    void keepsAJobThatIsRenewed() throws SQLException {
        one.take(JOB);
        execute("update job set leased_until = clock_timestamp() + interval '1 second' where name = ?");

        assertThat(one.renew(JOB)).isTrue();

        assertThat(value("leased_until > clock_timestamp() + interval '30 seconds'"))
                .isEqualTo("t");
    }

    @Test
    void runsOnceMoreWhenSomebodyAskedDuringARun() throws SQLException {
        one.take(JOB);
        execute("update job set due_at = clock_timestamp() where name = ?");
        one.finish(JOB, SELDOM, JobResult.DONE, 0, null);

        assertThat(two.take(JOB)).isTrue();
    }

    @Test
    void givesBackWhatANodeHadWhenItStops() throws SQLException {
        one.take(JOB);

        one.letGo();

        assertThat(two.take(JOB)).isTrue();
    }

    private String value(String column) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select " + column + " from job where name = ?")) {
            query.setString(1, JOB);
            ResultSet row = query.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, JOB);
            statement.executeUpdate();
        }
    }
}
