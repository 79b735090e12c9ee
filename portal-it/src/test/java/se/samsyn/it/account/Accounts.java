package se.samsyn.it.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import se.samsyn.it.Portal;

/** Accounts made behind the portal's back, each with a name of its own and the administrator's password. */
public final class Accounts {
    /** What opens every account made here. */
    public static final String PASSWORD = Portal.ADMINISTRATOR.password();

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Accounts() {}

    /** Makes an active account with one role and gives its user name. There is one administrator, whose role a test fails to take. */
    public static String create(String role) {
        if (role.equals("ADMINISTRATOR")) {
            throw new IllegalArgumentException("expected another role than the only administrator's");
        }
        String username = role.toLowerCase(Locale.ROOT) + NUMBER.incrementAndGet();
        execute("""
                with made as (
                    insert into account (username, display_name, email, password_hash, created_at)
                    select ?, 'Provkonto', 'prov@example.se', password_hash, now() from account where username = ?
                    returning id),
                signs as (insert into account_sign_in (account_id) select id from made)
                insert into account_role (account_id, role) select id, ? from made""", username, Portal.ADMINISTRATOR.username(), role);
        return username;
    }

    /** Does what an administrator does who deactivates an account. */
    public static void deactivate(String username) {
        execute(
                "update account set active = false, security_version = security_version + 1 where username = ?",
                username);
    }

    /** Makes an active account with one role and a name that others see. */
    public static String create(String role, String displayName) {
        String username = create(role);
        execute("update account set display_name = ? where username = ?", displayName, username);
        return username;
    }

    /** Binds an account to the area at the path. */
    public static void bind(String username, String areaPath) {
        execute("""
                insert into account_area (account_id, area_id)
                select a.id, i.id from account a, content_item i where a.username = ? and i.path = ?""", username, areaPath);
    }

    /** Changes what stands in the database, with texts as parameters. */
    static void execute(String sql, String... values) {
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setString(index + 1, values[index]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
