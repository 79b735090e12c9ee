package se.samsyn.service.job;

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
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import se.samsyn.service.settings.Setting;
import se.samsyn.service.settings.Settings;
import se.samsyn.service.startup.PortalDatabase;
import se.samsyn.service.startup.PortalReadiness;

/** Looks every second for jobs that are due, from the moment the portal opens until it is undeployed. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
    private static final int AT_ONCE = 4;
    // In rounds of one second each: asking every second for a database that is away would fill the server's log.
    private static final int ROUNDS_LEFT_OUT = 10;
    private static final int ROUNDS_PER_RENEWAL = 15;
    private static final int SECONDS_TO_STOP = 5;

    // Pools of our own: the server's scheduled executor has, as delivered, a single thread for everything.
    @Resource
    private ManagedThreadFactory threads;

    @Inject
    @Any
    private Instance<BackgroundJob> beans;

    @Inject
    private PortalReadiness readiness;

    @Inject
    private PortalDatabase database;

    @Inject
    private Settings settings;

    private final Map<String, Future<?>> running = new ConcurrentHashMap<>();
    private final Map<String, Long> nextOnThisNode = new ConcurrentHashMap<>();
    private ScheduledExecutorService clockwork;
    private ExecutorService workers;
    private Map<String, BackgroundJob> jobs;
    private JobLedger ledger;
    private JobRun run;
    private boolean away;
    private int leaveOut;
    private int round;

    @PostConstruct
    void begin() {
        if (!settings.isOn(Setting.JOBS)) {
            LOG.info("Background jobs are switched off by samsyn.jobs");
            return;
        }
        workers = Executors.newFixedThreadPool(AT_ONCE, threads);
        clockwork = Executors.newSingleThreadScheduledExecutor(threads);
        clockwork.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (clockwork == null) {
            return;
        }
        clockwork.shutdownNow();
        workers.shutdownNow();
        try {
            workers.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
            if (ledger != null && !away) {
                ledger.letGo();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            LOG.log(Level.FINE, "The leases of this node run out by themselves", e);
        }
    }

    private void look() {
        if (!readiness.isReady() || leaveOut-- > 0) {
            return;
        }
        leaveOut = 0;
        try {
            prepare();
            renew();
            startWhatIsDue();
            if (away) {
                LOG.info("Background jobs go on");
                away = false;
            }
        } catch (SQLException e) {
            leaveOut = ROUNDS_LEFT_OUT;
            if (!away) {
                LOG.log(Level.FINE, "The table of jobs cannot be read", e);
                LOG.warning("Background jobs wait until the database answers");
                away = true;
            }
        } catch (RuntimeException e) {
            // Thrown on, it would end the clockwork for good.
            LOG.log(Level.SEVERE, "Background jobs could not be looked for", e);
            leaveOut = ROUNDS_LEFT_OUT;
        }
    }

    private void prepare() throws SQLException {
        if (ledger != null) {
            return;
        }
        jobs = beans.stream().collect(Collectors.toMap(BackgroundJob::name, job -> job));
        var book = new JobLedger(database.pool(), nodeName());
        for (BackgroundJob job : jobs.values()) {
            if (!job.isForEveryNode()) {
                book.register(job.name(), job.every());
            }
        }
        ledger = book;
        run = new JobRun(book);
    }

    /** For example 1234@node-1/5f0c2a9b; the last part tells one start of a node from the next. */
    private static String nodeName() {
        String process = ManagementFactory.getRuntimeMXBean().getName();
        return process.substring(0, Math.min(process.length(), 80)) + "/"
                + UUID.randomUUID().toString().substring(0, 8);
    }

    private void renew() throws SQLException {
        running.values().removeIf(Future::isDone);
        if (++round % ROUNDS_PER_RENEWAL != 0) {
            return;
        }
        for (Map.Entry<String, Future<?>> each : running.entrySet()) {
            if (!jobs.get(each.getKey()).isForEveryNode() && !ledger.renew(each.getKey())) {
                each.getValue().cancel(true);
            }
        }
    }

    private void startWhatIsDue() throws SQLException {
        jobs.values().stream()
                .filter(BackgroundJob::isForEveryNode)
                .filter(this::isDueOnThisNode)
                .forEach(this::start);
        Iterator<String> due = ledger.due().iterator();
        while (due.hasNext() && running.size() < AT_ONCE) {
            BackgroundJob job = jobs.get(due.next());
            if (job != null && !running.containsKey(job.name()) && ledger.take(job.name())) {
                start(job);
            }
        }
    }

    private boolean isDueOnThisNode(BackgroundJob job) {
        long now = System.nanoTime();
        long next = nextOnThisNode.getOrDefault(job.name(), now);
        if (now - next < 0 || running.containsKey(job.name()) || running.size() >= AT_ONCE) {
            return false;
        }
        nextOnThisNode.put(job.name(), now + job.every().toNanos());
        return true;
    }

    private void start(BackgroundJob job) {
        running.put(job.name(), workers.submit(() -> run.of(job)));
    }
}
