package se.samsyn.it.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.it.Portal;
import se.samsyn.it.registration.Registrant.Answer;
import se.samsyn.it.server.Checkout;
import se.samsyn.it.server.Database;
import se.samsyn.it.server.MailBox;
import se.samsyn.it.server.MicroServer;
import se.samsyn.it.server.Ports;
import se.samsyn.it.server.Waiting;

/**
 * A node is killed while people register and while a mail is on its way. Whoever was answered is registered, nobody is
 * twice, and each mail has left exactly once or is marked in doubt. It has a portal of its own, so that nothing else can
 * come in between.
 */
@Isolated("its storm takes the whole machine")
class KilledNodeIT {

    private static final int AT_ONCE = 4;
    private static final int ANSWERED_BEFORE = 40;
    private static final int MAILED_BEFORE = 5;

    private final Path folder = Checkout.target()
            .resolve("it/killed-" + System.currentTimeMillis() + "-"
                    + ProcessHandle.current().pid());
    private final Database database = new Database(folder.resolve("db"), Ports.free());
    private final MailBox mailBox = new MailBox(Ports.free());
    private final List<MicroServer> nodes = new ArrayList<>();
    private final CountDownLatch receipts = new CountDownLatch(1);

    private final Map<Integer, String> tokens = new ConcurrentHashMap<>();
    private final Set<Integer> answered = ConcurrentHashMap.newKeySet();

    @AfterEach
    void end() throws IOException {
        receipts.countDown();
        nodes.forEach(MicroServer::stop);
        database.stop();
        mailBox.stop();
    }

    @Test
    void losesNothingThatWasAnsweredAndSendsNothingTwice() throws Exception {
        database.start();
        mailBox.hold(MAILED_BEFORE, receipts);
        mailBox.start();
        MicroServer first = startNode();
        TestEvent event = TestEvent.withSeats(database.dataSource(), "Strömmen går", 5000);

        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> coming = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            coming.add(people.submit(() -> registerUntilNobodyAnswers(event, first.address(), next)));
        }
        boolean amidst =
                Waiting.until(Duration.ofSeconds(60), () -> answered.size() >= ANSWERED_BEFORE && mailBox.held() > 0);
        first.kill();
        for (Future<?> each : coming) {
            each.get(90, TimeUnit.SECONDS);
        }
        people.shutdown();
        receipts.countDown();

        assertThat(amidst).as("people register and a letter is on its way").isTrue();
        assertThat(count("select count(*) from mail where state = 'SENDING'")).isEqualTo(1);
        assertThat(count("select count(*) from mail where state = 'WAITING'")).isPositive();
        assertThat(registered()).containsAll(answered);

        // The leases of the dead node, ten minutes later.
        TestEvent.update(database.dataSource(), "update mail set lease_until = now() where state = ?", "SENDING");
        TestEvent.update(
                database.dataSource(),
                "update job set leased_until = now() where leased_until > ?::timestamptz",
                "epoch");
        MicroServer second = startNode();
        // Whoever got no answer sends the same form again.
        for (int number : tokens.keySet()) {
            if (!answered.contains(number)) {
                assertThat(post(event, number, second.address()).status()).isEqualTo(303);
                answered.add(number);
            }
        }

        assertThat(Waiting.until(
                        Duration.ofSeconds(60),
                        () -> count("select count(*) from mail where state in ('WAITING', 'SENDING')") == 0))
                .as("the outbox is empty")
                .isTrue();
        assertThat(registered()).hasSameSizeAs(answered).containsExactlyInAnyOrderElementsOf(answered);
        assertThat(mailsByState().keySet()).containsExactlyInAnyOrder("SENT", "IN_DOUBT");
        assertThat(mailsByState().get("IN_DOUBT")).hasSize(1);
        Map<String, Long> received = received();
        assertThat(mailsByState().get("SENT"))
                .allSatisfy(address -> assertThat(received).as(address).containsEntry(address, 1L));
        assertThat(received.values()).containsOnly(1L);
        Set<String> everybody = new HashSet<>(mailsByState().get("SENT"));
        everybody.addAll(mailsByState().get("IN_DOUBT"));
        assertThat(everybody)
                .isEqualTo(answered.stream().map(KilledNodeIT::address).collect(Collectors.toSet()))
                .containsAll(received.keySet());
    }

    private MicroServer startNode() throws IOException {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.putAll(mailBox.environment());
        environment.put("SAMSYN_SITE_URL", "https://fou.example.se");
        environment.put("SAMSYN_FILES_DIR", folder.resolve("files").toString());
        environment.put("SAMSYN_ADMIN_USERNAME", Portal.ADMINISTRATOR.username());
        environment.put("SAMSYN_ADMIN_PASSWORD", Portal.ADMINISTRATOR.password());
        MicroServer node = new MicroServer(folder.resolve("node-" + nodes.size()), Ports.free());
        nodes.add(node);
        node.start(environment);
        URI ready = URI.create(node.address() + "/health/ready");
        assertThat(Waiting.until(Duration.ofMinutes(1), () -> Waiting.statusOf(ready) == 200))
                .as("the node opens; see " + node.log())
                .isTrue();
        return node;
    }

    private void registerUntilNobodyAnswers(TestEvent event, URI node, AtomicInteger next) {
        while (true) {
            int number = next.getAndIncrement();
            try {
                tokens.put(number, Registrant.at(number, node).token(event.form()));
                Answer answer = post(event, number, node);
                assertThat(answer.location()).isEqualTo(event.form() + "/tack");
                answered.add(number);
            } catch (RuntimeException nobodyAnswers) {
                return;
            }
        }
    }

    private Answer post(TestEvent event, int number, URI node) {
        Registrant person = Registrant.at(number, node);
        return person.post(event.form(), tokens.get(number), person.filledIn());
    }

    private static String address(int number) {
        return Registrant.at(number, URI.create("http://localhost")).email();
    }

    /** The numbers of those who have a seat, as often as they have one. */
    private List<Integer> registered() {
        return column("select email_key from registration where state = 'CONFIRMED'").stream()
                .map(address -> Integer.valueOf(address.replaceAll("\\D", "")))
                .toList();
    }

    private Map<String, List<String>> mailsByState() {
        return column("select state || ' ' || recipient from mail").stream()
                .map(row -> row.split(" "))
                .collect(Collectors.groupingBy(row -> row[0], Collectors.mapping(row -> row[1], Collectors.toList())));
    }

    private Map<String, Long> received() {
        return mailBox.received().stream()
                .map(KilledNodeIT::recipient)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String recipient(Message message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private long count(String sql) {
        return Long.parseLong(column(sql).get(0));
    }

    private List<String> column(String sql) {
        try (Connection connection = database.dataSource().getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
