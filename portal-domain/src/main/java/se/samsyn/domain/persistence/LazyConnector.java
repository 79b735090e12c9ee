package se.samsyn.domain.persistence;

import java.sql.Connection;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;

/** Gives EclipseLink no connection until it has logged in; from then on one from the pool for each use. */
class LazyConnector extends JNDIConnector {
    private volatile boolean open;

    LazyConnector(DataSource dataSource) {
        super(dataSource);
    }

    void open() {
        open = true;
    }

    @Override
    public Connection connect(Properties properties, Session session) {
        return open ? super.connect(properties, session) : null;
    }
}
