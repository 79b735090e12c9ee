package se.samsyn.service.change;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import se.samsyn.domain.change.PublicPart;
import se.samsyn.service.startup.PortalDatabase;
import se.samsyn.service.startup.PortalReadiness;

/**
 * Tells this node that something the public sees has been changed, by whichever node, as soon as that is committed.
 *
 * <p>The database says so itself: triggers of the tables notify a channel, and one connection of each node listens
 * (migration V090). While that connection is lost nothing is known ({@link #isWatching}); when it is back, everything may have changed.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class PublicChanges {

    private static final Logger LOG = Logger.getLogger(PublicChanges.class.getName());
    private static final String CHANNEL = "samsyn_public";
    private static final int MILLIS_BETWEEN_LOOKS = 20;
    private static final int MILLIS_TO_ANSWER = 2_000;
    private static final long BEAT = Duration.ofMillis(500).toNanos();

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private PortalReadiness readiness;

    @Inject
    private PortalDatabase database;

    private final List<Consumer<Set<PublicPart>>> listeners = new CopyOnWriteArrayList<>();
    private ScheduledExecutorService clockwork;
    private Connection connection;
    private final AtomicLong count = new AtomicLong();
    private long askedAt;
    private volatile boolean watching;
    private boolean told;

    @PostConstruct
    void begin() {
        clockwork = Executors.newSingleThreadScheduledExecutor(threads);
        clockwork.scheduleWithFixedDelay(this::look, 0, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        clockwork.shutdownNow();
        told = true;
        lose();
    }

    /** Calls somebody with what has been changed, after each commit; quick work only, since everybody waits for it. */
    public void whenChanged(Consumer<Set<PublicPart>> listener) {
        listeners.add(listener);
    }

    /** Whether changes are heard of at this moment. */
    public boolean isWatching() {
        return watching;
    }

    /** How many changes have been heard of; grows before anybody is called. */
    public long count() {
        return count.get();
    }

    /** Comes back when whoever listens has been told of everything that was committed before the call. */
    public void catchUp() {
        if (watching) {
            follow(true);
        }
    }

    private void look() {
        if (readiness.isReady()) {
            follow(false);
        }
    }

    private synchronized void follow(boolean ask) {
        try {
            boolean beat = System.nanoTime() - askedAt > BEAT;
            if (connection != null) {
                if (ask || beat) {
                    execute("select 1");
                }
                hear();
            } else if (beat) {
                listen();
            }
        } catch (SQLException e) {
            lose();
        }
    }

    private void listen() throws SQLException {
        askedAt = System.nanoTime();
        connection = database.besideThePool().getConnection();
        connection.setNetworkTimeout(Runnable::run, MILLIS_TO_ANSWER);
        execute("listen " + CHANNEL);
        tell(EnumSet.allOf(PublicPart.class));
        watching = true;
        told = false;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        askedAt = System.nanoTime();
    }

    private void hear() throws SQLException {
        PGNotification[] heard = connection.unwrap(PGConnection.class).getNotifications();
        if (heard != null && heard.length > 0) {
            EnumSet<PublicPart> changed = EnumSet.noneOf(PublicPart.class);
            for (PGNotification each : heard) {
                changed.add(PublicPart.valueOf(each.getParameter()));
            }
            tell(changed);
        }
    }

    private void tell(Set<PublicPart> changed) {
        count.incrementAndGet();
        listeners.forEach(listener -> listener.accept(changed));
    }

    private synchronized void lose() {
        watching = false;
        if (!told) {
            LOG.warning("The database is away: what has been changed is not heard of until it is back");
            told = true;
        }
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException gone) {
                LOG.fine("The connection is gone already");
            }
            connection = null;
        }
    }
}
