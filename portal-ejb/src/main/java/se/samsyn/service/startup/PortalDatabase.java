package se.samsyn.service.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import se.samsyn.service.settings.Setting;
import se.samsyn.service.settings.Settings;

/** The one PostgreSQL database that holds everything but the files. */
@ApplicationScoped
public class PortalDatabase {
    private static final int ANSWER_SECONDS = 2;
    private static final int CONNECT_SECONDS = 5;

    @Inject
    private Settings settings;

    /** Tells whether the database answers at this moment. */
    public boolean answers() {
        try (Connection connection = pool().getConnection()) {
            return connection.isValid(ANSWER_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    /**
     * The way in while the portal comes up, and for a connection that is held for good: without the portal's own pool,
     * which would complain three times for each attempt, and give up a migration that takes its time.
     */
    public DataSource besideThePool() throws SQLException {
        if (isServerResource()) {
            return pool();
        }
        PGSimpleDataSource direct = new PGSimpleDataSource();
        direct.setUrl(settings.get(Setting.DB_URL));
        direct.setUser(settings.get(Setting.DB_USER));
        direct.setPassword(settings.get(Setting.DB_PASSWORD));
        direct.setConnectTimeout(CONNECT_SECONDS);
        direct.setTcpKeepAlive(true);
        direct.setApplicationName("samsyn-startup");
        return direct;
    }

    /** The portal's pool, for work that needs plain statements outside of any entity. */
    public DataSource pool() throws SQLException {
        String name = settings.get(Setting.DB_JNDI);
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException e) {
            throw new SQLException("no JDBC resource is named " + name, e);
        }
    }

    private boolean isServerResource() {
        return !settings.get(Setting.DB_JNDI).equals(Setting.DB_JNDI.defaultValue());
    }

    /** Where the database is, as it may be shown in a log. */
    String address() {
        if (isServerResource()) {
            return settings.get(Setting.DB_JNDI);
        }
        String withoutParameters = settings.get(Setting.DB_URL).replaceFirst("\\?.*", "");
        return withoutParameters + " as " + settings.get(Setting.DB_USER);
    }
}
