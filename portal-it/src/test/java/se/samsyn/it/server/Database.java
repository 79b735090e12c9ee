package se.samsyn.it.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of our own, without an installation: its data in one folder, its port kept over restarts. */
public final class Database {
    private static final String LOG_FILE = "postgresql.log";
    // 2026-11-23 15:34:02 UTC [123] LOG:  execute <unnamed>: select …
    private static final Pattern STATEMENT = Pattern.compile("LOG:  (?:execute [^:]*|statement): (.*)");
    private static final Pattern NO_WORK = Pattern.compile(
            "(?i)(begin|commit|rollback|set |show |alter system|select name from job |select pg_reload_conf|select 1$|select .* from alert where \\(ends_at > ).*|");

    private static final String NAME = "samsyn";

    private final Path folder;
    private final int port;
    private EmbeddedPostgres postgres;

    public Database(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Starts it, on the data of last time if there are any. */
    public void start() throws IOException {
        Files.createDirectories(folder.getParent());
        endForgotten();
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("max_connections", "200")
                // A commit that was acknowledged is on the disk, as in production.
                .setServerConfig("synchronous_commit", "on")
                .setPGStartupWait(Duration.ofSeconds(60))
                // Its own log file, in which the tests count statements.
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_filename", LOG_FILE)
                // Whoever started it stops it, in the right order.
                .setRegisterShutdownHook(false)
                .start();
        createDatabase();
    }

    public void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
            postgres = null;
        }
    }

    public boolean isRunning() {
        return postgres != null;
    }

    public int port() {
        return port;
    }

    /** For looking into the database from outside the portal. */
    public DataSource dataSource() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url());
        dataSource.setUser(NAME);
        dataSource.setPassword(NAME);
        return dataSource;
    }

    /** The settings that let a portal find this database. */
    public Map<String, String> environment() {
        return Map.of("SAMSYN_DB_URL", url(), "SAMSYN_DB_USER", NAME, "SAMSYN_DB_PASSWORD", NAME);
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + port + "/" + NAME;
    }

    /**
     * Every statement that reaches PostgreSQL while {@code work} runs; transaction control, pings and the board of alerts, which is
     * read once after each change, left out. Jobs of the ledger are held meanwhile.
     */
    public List<String> statementsDuring(Runnable work) throws IOException, SQLException {
        Path log = folder.resolve("log").resolve(LOG_FILE);
        Waiting.until(Duration.ofSeconds(30), this::holdJobs);
        configure("log_statement", "all");
        long before = Files.size(log);
        try {
            work.run();
        } finally {
            configure("log_statement", "none");
            execute("update job set holder = null, leased_until = null where holder = 'statements'");
        }
        String written = Files.readString(log).substring((int) before);
        return STATEMENT
                .matcher(written)
                .results()
                .map(match -> match.group(1).strip())
                .filter(sql -> !NO_WORK.matcher(sql).matches())
                .toList();
    }

    /** Takes the lease of every background job, so that none works in between; false while one is running. */
    private boolean holdJobs() {
        try {
            execute("update job set holder = 'statements', leased_until = clock_timestamp() + interval '1 minute'"
                    + " where leased_until is null or leased_until < clock_timestamp()");
            try (Connection connection = dataSource().getConnection();
                    ResultSet others = connection
                            .createStatement()
                            .executeQuery("select 1 from job where holder is distinct from 'statements'")) {
                return !others.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the jobs could not be held", e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void configure(String name, String value) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set " + name + " = '" + value + "'");
            statement.execute("select pg_reload_conf()");
            // The other sessions read the new setting before their next statement.
            Waiting.until(Duration.ofSeconds(5), () -> showsElsewhere(name, value));
        }
    }

    private boolean showsElsewhere(String name, String value) {
        try (Connection connection = dataSource().getConnection();
                ResultSet shown = connection.createStatement().executeQuery("show " + name)) {
            return shown.next() && shown.getString(1).equals(value);
        } catch (SQLException e) {
            return false;
        }
    }

    /** The portal gets an owner of its own database, not a superuser: the same as production. */
    private void createDatabase() throws IOException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = 'samsyn'")
                    .next()) {
                statement.execute("create role samsyn login password 'samsyn'");
                statement.execute("create database samsyn owner samsyn");
            }
        } catch (SQLException e) {
            throw new IOException("the database could not be made", e);
        }
    }

    /** A launcher that was killed leaves its PostgreSQL running on these data; two must never share them. */
    private void endForgotten() throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
            ProcessHandle.of(pid).filter(Database::isPostgres).ifPresent(Child::end);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(path -> path.contains("postgres"))
                .isPresent();
    }
}
