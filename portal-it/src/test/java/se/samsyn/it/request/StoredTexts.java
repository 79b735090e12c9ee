package se.samsyn.it.request;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.it.Portal;

/** Every text of the database, whoever has written it. */
final class StoredTexts {

    private static final String COLUMNS = """
            select quote_ident(t.relname), quote_ident(a.attname) from pg_attribute a join pg_class t on t.oid = a.attrelid
            where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and not a.attisdropped
            and a.atttypid in ('varchar'::regtype, 'text'::regtype) order by 1, 2""";

    // NUL and halves of pairs can't be stored at all.
    private static final String ODD =
            "[\\u0001-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\uFDD0-\\uFDEF\\uFEFF\\uFFFE\\uFFFF\\U0001FFFE\\U0001FFFF]";

    private StoredTexts() {}

    /** The columns with texts that no form and no import should have let in. */
    static List<String> unclean() {
        return columnsWhere("%1$s is not nfc normalized or %1$s ~ '" + ODD + "'");
    }

    /** Whether the text stands anywhere. */
    static boolean found(String text) {
        return !columnsWhere("%1$s = '" + text + "'").isEmpty();
    }

    private static List<String> columnsWhere(String condition) {
        List<String> columns = new ArrayList<>();
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                Statement names = connection.createStatement();
                Statement rows = connection.createStatement();
                ResultSet column = names.executeQuery(COLUMNS)) {
            while (column.next()) {
                String sql = "select 1 from " + column.getString(1) + " where "
                        + condition.formatted(column.getString(2)) + " limit 1";
                try (ResultSet row = rows.executeQuery(sql)) {
                    if (row.next()) {
                        columns.add(column.getString(1) + "." + column.getString(2));
                    }
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return columns;
    }
}
