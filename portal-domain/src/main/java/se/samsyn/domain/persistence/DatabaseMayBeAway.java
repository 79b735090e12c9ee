package se.samsyn.domain.persistence;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ConnectionPool;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Lets the portal be deployed while its database is down, and say so at once when it goes away later.
 *
 * <p>Payara makes an entity manager at deployment, and EclipseLink logs in with a connection of which it makes no use;
 * without this, a missing database would leave the archive unloaded until somebody deploys it again.
 *
 * <p>At a lost connection, EclipseLink would sleep five seconds and try again, three times, with a visitor waiting; the
 * pool has tried the connection a moment before, so trying again is for the visitor to decide.
 */
public class DatabaseMayBeAway implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        List<LazyConnector> connectors = new ArrayList<>();
        ServerSession server = (ServerSession) session;
        List<ConnectionPool> pools = new ArrayList<>(server.getConnectionPools().values());
        pools.add(server.getReadConnectionPool());
        pools.forEach(pool -> connectors.add(replace((DatabaseLogin) pool.getLogin())));
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void postLogin(SessionEvent event) {
                connectors.forEach(LazyConnector::open);
            }
        });
    }

    private static LazyConnector replace(DatabaseLogin login) {
        if (login.getConnector() instanceof LazyConnector late) {
            return late;
        }
        login.setQueryRetryAttemptCount(0);
        LazyConnector late = new LazyConnector(((JNDIConnector) login.getConnector()).getDataSource());
        login.setConnector(late);
        return late;
    }
}
