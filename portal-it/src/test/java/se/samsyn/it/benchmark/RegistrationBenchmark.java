package se.samsyn.it.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.registration.Registrant;
import se.samsyn.it.registration.TestEvent;

/**
 * Registrations to one event, stored per second over HTTP with everything that belongs to them, beside a bare insert of one
 * row into a table of the same database in the same run. A fresh server is warmed up first: for some thousand
 * registrations its compiler takes most of a core for itself. The forms are fetched beforehand, and
 * mails wait in the outbox meanwhile: the mail server of the tests lives in the measuring process.
 */
class RegistrationBenchmark {

    private static final int AT_ONCE = 16;
    private static final int WARM_UP_ROUNDS = 15;
    private static final int ROUNDS = 5;
    private static final int EACH = 600;
    private static final double LEAST = 150;
    private static final double MOST_MILLISECONDS = 300;

    private final AtomicInteger person = new AtomicInteger();

    @Test
    void storesAtLeastAHundredAndFiftyPerSecond() throws Exception {
        Portal.measured();
        TestEvent.statement(
                "update job set holder = 'benchmark', leased_until = now() + interval '1 hour' where name = 'mail'");
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            register(EACH);
        }
        double[] registrations = new double[ROUNDS];
        double[] tails = new double[ROUNDS];
        double[] inserts = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Measured measured = register(EACH);
            registrations[round] = measured.perSecond();
            tails[round] = measured.tail();
            inserts[round] = insert(EACH * 2);
        }
        TestEvent.statement("update job set holder = null, leased_until = null where name = 'mail'");
        Arrays.sort(registrations);
        Arrays.sort(tails);
        Arrays.sort(inserts);
        double median = registrations[ROUNDS / 2];
        double bare = inserts[ROUNDS / 2];
        System.out.printf(
                Locale.ROOT,
                "%nRegistrations to one event, %d at once; median of %d rounds of %d%n%-40s %9.0f/s%n%-40s %9.0f/s%n%-40s %9.2f%n%-40s %9.0f ms%n",
                AT_ONCE,
                ROUNDS,
                EACH,
                "registrations over HTTP",
                median,
                "bare insert of one row",
                bare,
                "ratio",
                median / bare,
                "99th percentile of a registration",
                tails[ROUNDS / 2]);

        assertThat(median).isGreaterThanOrEqualTo(LEAST);
        assertThat(tails[ROUNDS / 2]).isLessThanOrEqualTo(MOST_MILLISECONDS);
    }

    private record Measured(double perSecond, double tail) {}

    private Measured register(int many) throws Exception {
        TestEvent event = TestEvent.withSeats("Prov av fart", many / 2);
        List<Registrant> people = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            people.add(Registrant.at(2000 + person.incrementAndGet()));
        }
        List<String> tokens = each(people, one -> one.token(event.form()));
        long began = System.nanoTime();
        List<Double> times = each(people, one -> {
            long start = System.nanoTime();
            assertThat(one.post(event.form(), tokens.get(people.indexOf(one)), one.filledIn())
                            .status())
                    .isEqualTo(303);
            return (System.nanoTime() - start) / 1e6;
        });
        double seconds = (System.nanoTime() - began) / 1e9;
        assertThat(event.count("CONFIRMED")).isEqualTo(many / 2);
        assertThat(event.count("WAITING")).isEqualTo(many - many / 2);
        double tail = times.stream().sorted().skip(many * 99L / 100).findFirst().orElseThrow();
        return new Measured(many / seconds, tail);
    }

    private static double insert(int many) throws Exception {
        TestEvent.statement(
                "create table if not exists bare_row (id bigint generated always as identity, text varchar(200))");
        List<Integer> writers = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            writers.add(i);
        }
        long began = System.nanoTime();
        each(writers, writer -> insertBy(many / AT_ONCE));
        double seconds = (System.nanoTime() - began) / 1e9;
        TestEvent.statement("drop table bare_row");
        return (many / AT_ONCE * AT_ONCE) / seconds;
    }

    private static int insertBy(int many) throws SQLException {
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into bare_row (text) values ('Provperson')")) {
            for (int i = 0; i < many; i++) {
                insert.executeUpdate();
            }
        }
        return many;
    }

    private interface Deed<T, R> {
        R of(T one) throws Exception;
    }

    private static <T, R> List<R> each(List<T> all, Deed<T, R> deed) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<R>> deeds = new ArrayList<>();
            all.forEach(one -> deeds.add(() -> deed.of(one)));
            List<R> results = new ArrayList<>();
            for (Future<R> done : workers.invokeAll(deeds)) {
                results.add(done.get());
            }
            return results;
        } finally {
            workers.shutdownNow();
        }
    }
}
