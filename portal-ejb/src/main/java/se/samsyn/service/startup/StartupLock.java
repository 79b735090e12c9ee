package se.samsyn.service.startup;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Lets one node prepare the portal while the others wait, by an advisory lock that dies with its connection. */
@Dependent
class StartupLock {
    private static final long LOCK = 0x53616D73796EL; // "Samsyn"

    void run(DataSource dataSource, Runnable work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            call(connection, "select pg_advisory_lock(?)");
            try {
                work.run();
            } finally {
                call(connection, "select pg_advisory_unlock(?)");
            }
        }
    }

    private static void call(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            statement.execute();
        }
    }
}
