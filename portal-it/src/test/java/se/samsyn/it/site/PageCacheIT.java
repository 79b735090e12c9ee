package se.samsyn.it.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.registration.Registrant;
import se.samsyn.it.registration.TestEvent;
import se.samsyn.it.server.PortalServer;
import se.samsyn.it.server.Waiting;

/** Finished pages stay in memory until what they show is changed, on this node or another, by somebody or by time. */
@Isolated("it counts which pages are made anew, and stops the database")
@TestInstance(Lifecycle.PER_CLASS)
class PageCacheIT {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final String STALE = "X-Samsyn-Stale";

    private final Portal portal = Portal.running();
    private PortalServer first;
    private PortalServer second;
    private Http http;

    @BeforeAll
    void start() throws IOException {
        first = portal.startNodeOfItsKind(Map.of("SAMSYN_CACHE_SIZE", "16", "SAMSYN_JOBS", "false"));
        second = portal.startNode(Map.of("SAMSYN_CACHE_SIZE", "16", "SAMSYN_JOBS", "false"));
        http = new Http(first.address());
    }

    @AfterAll
    void stop() throws IOException {
        first.stop();
        second.stop();
    }

    @AfterEach
    void leaveTheDatabaseRunning() throws IOException {
        if (!portal.database().isRunning()) {
            portal.database().start();
        }
    }

    @Test
    void tellsWhoeverHasThePageThatItIsTheSame() {
        HttpResponse<String> page = http.get("/natverk");
        String tag = page.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> zipped = http.fetch("/natverk", "Accept-Encoding", "gzip");

        assertThat(zipped.headers().firstValue("ETag")).isPresent().get().isNotEqualTo(tag);
        assertThat(page.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-cache");
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        HttpResponse<String> again = http.get("/natverk", "If-None-Match", "\"abc\", W/" + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(http.head("/natverk").headers().firstValue("Content-Length"))
                .isEqualTo(page.headers().firstValue("Content-Length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?utm_source=blad", "?x=1&sida=", "?fbclid=Iw%20"})
    void isNotMadeAnewForWhatNoPageKnows(String query) {
        String path = event("Sparad sida").path();
        String before = http.get(path).body();
        unheard("update content_version set title = 'Osedd rubrik' where title = 'Sparad sida'");

        assertThat(http.get(path + query).body()).isEqualTo(before);
        assertThat(new Http(second.address()).get(path).body()).contains("Osedd rubrik");
    }

    @Test
    void isAnotherPageForWhatPagesKnow() {
        assertThat(http.get("/sok?q=demens").body())
                .contains("demens")
                .isNotEqualTo(http.get("/sok").body());
        assertThat(http.get("/sok?q=demens&x=1").body())
                .isEqualTo(http.get("/sok?q=demens").body());
        assertThat(http.get("/en/natverk").body())
                .isNotEqualTo(http.get("/natverk").body());
    }

    @Test
    void seesOnEveryNodeWhatAnyHasChanged() {
        TestEvent event = event("Före ändringen");
        List<Http> nodes = List.of(http, new Http(second.address()));
        nodes.forEach(node -> assertThat(node.get(event.path()).body()).contains("Före ändringen"));

        TestEvent.statement("update content_version set title = 'Efter ändringen' where item_id = " + event.id());

        for (Http node : nodes) {
            assertThat(Waiting.until(
                            A_SECOND, () -> node.get(event.path()).body().contains("Efter ändringen")))
                    .isTrue();
            assertThat(node.get(event.path()).body()).doesNotContain("Före ändringen");
        }
    }

    @Test
    void showsWhoeverRegistersThatTheSeatsAreGone() {
        TestEvent event = event("Sista platsen", 1);
        event.settle("waiting_list = false");
        Waiting.until(A_SECOND, () -> http.get(event.path()).body().contains("Anmäl dig"));
        String open = http.get(event.path()).body();

        assertThat(Registrant.at(1, first.address()).register(event).status()).isEqualTo(303);

        // No wait: the answer to the post came after the page was gone.
        assertThat(http.get(event.path()).body()).isNotEqualTo(open).contains("Fullbokat");
    }

    @Test
    void keepsPagesWithoutSeatsWhileSomebodyRegisters() {
        TestEvent event = event("Många platser", 50);
        TestEvent silent = event("Tyst", 50);
        String network = "/natverk";
        String before = http.get(network).body();
        String seats = http.get(silent.path()).body();
        unheard("update site_settings set name = name || ' (osett)'");
        try {
            Registrant.at(2, first.address()).register(event);

            assertThat(http.get(network).body()).isEqualTo(before);
            assertThat(http.get(silent.path()).body()).isNotEqualTo(seats).contains("(osett)");
        } finally {
            TestEvent.statement("update site_settings set name = replace(name, ' (osett)', '')");
        }
    }

    @Test
    void changesByTimeAlone() {
        TestEvent event = event("Öppnar strax", 5);
        event.set("registration_opens = (clock_timestamp() at time zone 'Europe/Stockholm') + interval '3 seconds'");
        Waiting.until(A_SECOND, () -> !http.get(event.path()).body().contains("Anmäl dig"));
        String closed = http.get(event.path()).body();
        assertThat(closed).contains("Öppnar strax").doesNotContain("Anmäl dig");

        assertThat(Waiting.until(
                        Duration.ofSeconds(6),
                        () -> http.get(event.path()).body().contains("Anmäl dig")))
                .isTrue();
    }

    @Test
    void makesAPageOnceForAllWhoAskAtOnce() throws Exception {
        TestEvent event = event("Alla på en gång");
        ExecutorService readers = Executors.newFixedThreadPool(40);
        Set<String> pages = new HashSet<>();
        List<String> statements = portal.database().statementsDuring(() -> {
            pages.clear();
            TestEvent.statement("update content_version set lead = lead || '.' where item_id = " + event.id());
            pause();
            List<Future<String>> asked = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                asked.add(readers.submit(() -> http.get(event.path()).body()));
            }
            asked.forEach(each -> pages.add(got(each)));
        });
        readers.shutdown();

        assertThat(pages).hasSize(1);
        assertThat(statements.stream()
                        .filter(sql -> sql.contains("event_version"))
                        .count())
                .as(String.join("\n", statements))
                .isLessThanOrEqualTo(3);
    }

    // Longer than a node takes to hear of a change.
    private static void pause() {
        Waiting.until(Duration.ofMillis(300), () -> false);
    }

    private static String got(Future<String> page) {
        try {
            return page.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void keepsNothingThatIsOnePersons() {
        TestEvent event = event("Ett formulär", 5);

        assertThat(Registrant.at(3, first.address()).token(event.form()))
                .isNotEqualTo(Registrant.at(3, first.address()).token(event.form()));
        assertThat(http.get(event.form()).headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(http.get(event.form()).headers().allValues("ETag")).isEmpty();
        assertThat(http.get("/finns-inte").statusCode()).isEqualTo(404);
        assertThat(http.get("/finns-inte").headers().allValues("ETag")).isEmpty();
    }

    @Test
    void goesOnWithWhatItHasWhileTheDatabaseIsAway() throws IOException {
        String kept = http.get("/natverk").body();
        portal.database().stop();

        assertThat(Waiting.until(
                        Duration.ofSeconds(3),
                        () -> http.get("/natverk").headers().firstValue(STALE).isPresent()))
                .isTrue();
        assertThat(http.get("/natverk").body()).isEqualTo(kept);
        assertThat(http.get("/projekt?ar=1999").statusCode()).isEqualTo(503);

        portal.database().start();
        assertThat(Waiting.until(
                        Duration.ofSeconds(2),
                        () -> http.get("/natverk").headers().firstValue(STALE).isEmpty()))
                .isTrue();
        assertThat(http.get("/natverk").statusCode()).isEqualTo(200);
    }

    private static TestEvent event(String title) {
        return event(title, 10);
    }

    private static TestEvent event(String title, int seats) {
        TestEvent event = TestEvent.withSeats(title, seats);
        pause();
        return event;
    }

    /** Changes something without telling: what shows it all the same was made anew. */
    private void unheard(String sql) {
        PGSimpleDataSource superuser = new PGSimpleDataSource();
        superuser.setUrl("jdbc:postgresql://localhost:" + portal.database().port() + "/samsyn");
        superuser.setUser("postgres");
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
