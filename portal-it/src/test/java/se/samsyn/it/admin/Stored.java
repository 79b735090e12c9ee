package se.samsyn.it.admin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import se.samsyn.it.Portal;

/** Lets time pass for single rows, where a test can't wait for it. */
final class Stored {

    private Stored() {}

    /** Changes what is stored for one item. */
    static void update(String sql, long itemId) throws SQLException {
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, itemId);
            if (statement.executeUpdate() != 1) {
                throw new AssertionError("nothing is stored for item " + itemId);
            }
        }
    }
}
