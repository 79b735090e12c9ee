package se.samsyn.it.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import se.samsyn.it.Portal;
import se.samsyn.it.server.Waiting;

/** The portal's own jobs, for tests that cannot wait for the clock. */
public final class Jobs {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Jobs() {}

    /** Lets the portal run the job now, and waits until it has. */
    public static void run(String job) {
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                PreparedStatement due = connection.prepareStatement("update job set due_at = now() where name = ?");
                PreparedStatement finished =
                        connection.prepareStatement("select last_finished from job where name = ?")) {
            due.setString(1, job);
            finished.setString(1, job);
            String before = answer(finished);
            due.executeUpdate();
            assertThat(Waiting.until(PATIENCE, () -> !answer(finished).equals(before)))
                    .as("%s has run", job)
                    .isTrue();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String answer(PreparedStatement query) {
        try (ResultSet rows = query.executeQuery()) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "no row";
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
