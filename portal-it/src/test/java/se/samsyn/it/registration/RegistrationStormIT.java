package se.samsyn.it.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.it.Portal;
import se.samsyn.it.job.Jobs;
import se.samsyn.it.registration.Registrant.Answer;
import se.samsyn.it.server.PortalServer;

/** Everybody at once, on two nodes: no seat is given twice, and the list keeps its order. */
@Isolated("its storm takes the whole machine")
class RegistrationStormIT {

    private static final int SEATS = 10;
    private static final int PEOPLE = 200;
    private static final int LEAVE = 5;

    private static PortalServer second;

    @BeforeAll
    static void startTheSecondNode() throws IOException {
        Portal.running();
        second = Portal.running().startNode();
    }

    /** Hundreds of mails that nobody reads would keep the other tests' mail waiting. */
    @AfterAll
    static void throwUnsentMailsAway() throws SQLException {
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from mail where state = 'WAITING' and mail_key like 'registration-%'");
        }
    }

    @AfterAll
    static void stopTheSecondNode() throws IOException {
        if (second != null) {
            second.stop();
        }
    }

    @Test
    void givesEachSeatOnceAndOffersWhatIsFreedToTheFirstInOrder() throws Exception {
        TestEvent event = TestEvent.withSeats("Storm på två noder", SEATS);
        List<String> tokens = together(numbers(PEOPLE), n -> at(n).token(event.form()));

        List<Answer> answers =
                together(numbers(PEOPLE), n -> at(n).post(event.form(), tokens.get(n), at(n).filledIn()));

        assertThat(answers).extracting(Answer::status).containsOnly(303);
        assertThat(answers).extracting(Answer::location).containsOnly(event.form() + "/tack");
        assertThat(event.numbers("CONFIRMED"))
                .isEqualTo(IntStream.rangeClosed(1, SEATS).boxed().toList());
        assertThat(event.numbers("WAITING"))
                .isEqualTo(IntStream.rangeClosed(SEATS + 1, PEOPLE).boxed().toList());
        assertThat(event.mails("confirmed")).isEqualTo(SEATS);
        assertThat(event.mails("waiting")).isEqualTo(PEOPLE - SEATS);

        List<Integer> leaving = IntStream.range(0, PEOPLE)
                .filter(n -> event.stateOf(at(n).email()).equals("CONFIRMED"))
                .limit(LEAVE)
                .boxed()
                .toList();
        List<Answer> left = together(leaving, n -> {
            String link = event.linkOf(at(n).email());
            return at(n).post(link, at(n).token(link), Map.of("act", "withdraw"));
        });

        assertThat(left).extracting(Answer::status).containsOnly(303);
        assertThat(event.numbers("OFFERED"))
                .isEqualTo(
                        IntStream.rangeClosed(SEATS + 1, SEATS + LEAVE).boxed().toList());
        assertThat(event.count("CONFIRMED")).isEqualTo(SEATS - LEAVE);
        Jobs.run("registration-offers");
        assertThat(event.mails("offer")).isEqualTo(LEAVE);
        assertThat(event.count("OFFERED")).isEqualTo(LEAVE);
    }

    @Test
    void registersOnePersonOnceHoweverOftenTheySend() throws Exception {
        TestEvent event = TestEvent.withSeats("Samma person tjugo gånger", SEATS);
        String token = at(900).token(event.form());
        List<String> others = together(numbers(10), n -> at(900 + n).token(event.form()));

        List<Answer> same = together(numbers(10), n -> at(900 + n).post(event.form(), token, at(900).filledIn()));
        List<Answer> again =
                together(numbers(10), n -> at(900 + n).post(event.form(), others.get(n), at(900).filledIn()));

        assertThat(same).extracting(Answer::status).containsOnly(303);
        assertThat(again).extracting(Answer::status).containsOnly(303);
        assertThat(event.numbers("CONFIRMED")).hasSize(1);
        assertThat(event.count("WAITING")).isZero();
    }

    // Each on one of the two nodes.
    private static Registrant at(int number) {
        URI node = number % 2 == 0 ? Portal.running().address() : second.address();
        return Registrant.at(number).on(node);
    }

    private static List<Integer> numbers(int most) {
        return IntStream.range(0, most).boxed().toList();
    }

    private interface Deed<T> {
        T of(int number) throws Exception;
    }

    // All of them wait for each other and then go at once.
    private static <T> List<T> together(List<Integer> numbers, Deed<T> deed) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(numbers.size());
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<T>> going = new ArrayList<>();
            for (int number : numbers) {
                Callable<T> person = () -> {
                    go.await();
                    return deed.of(number);
                };
                going.add(people.submit(person));
            }
            go.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> each : going) {
                results.add(each.get());
            }
            return results;
        } finally {
            people.shutdownNow();
        }
    }
}
