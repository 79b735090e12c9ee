package se.samsyn.it.admin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import se.samsyn.it.Portal;

/** Content put into the database behind the portal's back, where many items are needed and how they were written is not the point. */
final class ContentRows {

    private ContentRows() {}

    /** A live item with nothing but a title; gives its id. */
    static long live(String type, String path, Long parent, String title, String owner) {
        return item(type, path, parent, title, owner, "APPROVED", "now() - interval '1 hour'");
    }

    /** An item that nobody outside has seen; gives its id. */
    static long draft(String type, String path, Long parent, String title, String owner) {
        return item(type, path, parent, title, owner, "DRAFT", "null");
    }

    private static long item(
            String type, String path, Long parent, String title, String owner, String state, String liveFrom) {
        return id("""
                with made as (
                    insert into content_item (type, slug, path, parent_id, owner, created_at)
                    values (?, substring(? from '[^/]+$'), ?, cast(? as bigint), ?, now()) returning id),
                version as (
                    insert into content_version (item_id, kind, number, state, title, author, created_at, changed_by,
                        changed_at, live_from)
                    select id, 'ARTICLE', 1, ?, ?, 'prov', now(), 'prov', now(), %s from made)
                select id from made""".formatted(liveFrom), type, path, path, parent, owner, state, title);
    }

    /** Lets the newest version of one item link to another. */
    static void link(long from, long to) {
        execute("""
                insert into content_reference (version_id, item_id)
                select id, ? from content_version where item_id = ? order by number desc limit 1""", to, from);
    }

    /** The first column of the first row as a number. */
    static long id(String sql, Object... values) {
        try (Connection connection = connection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The first column of the first row as a text. */
    static String text(String sql, Object... values) {
        try (Connection connection = connection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static void execute(String sql, Object... values) {
        try (Connection connection = connection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static Connection connection() throws SQLException {
        return Portal.running().database().dataSource().getConnection();
    }
}
