package se.samsyn.service.startup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Opens the portal as soon as its database answers, however long that takes.
 *
 * <p>The attempts run beside the deployment: a start-up bean that throws would leave the archive unloaded until
 * somebody restarts the server.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/samsyn",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=samsyn.db.url:jdbc:postgresql://localhost:5432/samsyn}",
        user = "${MPCONFIG=samsyn.db.user:samsyn}",
        password = "${MPCONFIG=samsyn.db.password:samsyn}",
        // None kept for its own sake: a pool that must fill itself first cannot be made while the database is down.
        minPoolSize = 0,
        // PostgreSQL allows 100 connections as delivered: room for two nodes and an administrator.
        maxPoolSize = 40,
        maxIdleTime = 300,
        properties = {
            // Every connection is tried before use, so that a restarted database costs nobody a failed page.
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            // One dead connection means a restart: drop the others too.
            "fish.payara.fail-all-connections=true",
            // All log in as one user: comparing who asked with who connected would cost more than many a statement.
            "fish.payara.match-connections=false",
            // Milliseconds that a page waits for a free connection before it says 503. The last of 256 readers of a
            // server that has just started waits for some eleven seconds; a database that is away says so at once.
            "fish.payara.max-wait-time-in-millis=20000",
            // Seconds; a database behind a dead network must not hold every thread of the server.
            "connectTimeout=5",
            "socketTimeout=120",
            "tcpKeepAlive=true",
            "applicationName=samsyn"
        })
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PortalStartup {
    private static final Logger LOG = Logger.getLogger(PortalStartup.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private PortalDatabase database;

    @Inject
    private SchemaMigration migration;

    @Inject
    private StartupLock startupLock;

    @Inject
    private PortalReadiness readiness;

    @Inject
    private Event<PortalStarted> started;

    @Inject
    private Event<PortalOpened> opened;

    private ScheduledFuture<?> attempts;
    private DatabaseFailure lastTrouble;

    @PostConstruct
    void begin() {
        attempts = executor.scheduleWithFixedDelay(this::attempt, 0, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        attempts.cancel(true);
    }

    private void attempt() {
        try {
            DataSource dataSource = database.besideThePool();
            if (!readiness.isReady()) {
                migration.run(dataSource);
                startupLock.run(dataSource, () -> announce(started, new PortalStarted()));
                readiness.open();
                LOG.info("The portal is open");
            }
            startupLock.run(dataSource, () -> announce(opened, new PortalOpened()));
            readiness.settle();
            attempts.cancel(false);
        } catch (Exception e) {
            tell(DatabaseFailure.of(e, database.address()));
        }
    }

    /** An observer's own fault must not keep the public out; a database that went away again is tried again. */
    private <T> void announce(Event<T> event, T news) {
        try {
            event.fire(news);
        } catch (RuntimeException e) {
            if (!database.answers()) {
                throw e;
            }
            LOG.log(Level.SEVERE, "Some of the work at start-up failed; the portal does without it", e);
        }
    }

    /** One line for each new trouble, not one for each second. */
    private void tell(DatabaseFailure trouble) {
        if (!trouble.equals(lastTrouble)) {
            LOG.severe(() -> trouble.sentence() + ". The portal answers 503 and tries again every second.");
            lastTrouble = trouble;
        }
    }
}
