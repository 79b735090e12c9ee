package se.samsyn.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.it.Portal;
import se.samsyn.it.server.Waiting;

/** PostgreSQL goes away and comes back while people read. */
@Isolated("it stops the database")
class DatabaseRestartIT {
    private static final String PAGE = "/";
    private static final int READERS = 12;

    private final Portal portal = Portal.running();
    private final AtomicBoolean reading = new AtomicBoolean(true);
    private final Set<Integer> statuses = ConcurrentHashMap.newKeySet();

    @AfterEach
    void leaveTheDatabaseRunning() throws IOException {
        if (!portal.database().isRunning()) {
            portal.database().start();
        }
    }

    // Which moment of a request the stop hits is chance: in a commit, between two statements, while a page is written.
    @RepeatedTest(10)
    void healsWithinTwoSecondsWithoutARestart() throws Exception {
        List<Thread> readers = startReaders();
        portal.database().stop();
        boolean noticed = Waiting.until(Duration.ofSeconds(5), () -> statuses.contains(503));
        portal.database().start();

        boolean healed =
                Waiting.until(Duration.ofSeconds(2), () -> portal.http().status(PAGE) == 200);
        reading.set(false);
        for (Thread reader : readers) {
            reader.join();
        }

        assertThat(noticed).isTrue();
        assertThat(healed).isTrue();
        assertThat(statuses).containsExactlyInAnyOrder(200, 503);
    }

    private List<Thread> startReaders() {
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            Thread reader = new Thread(this::read, "reader-" + i);
            reader.start();
            readers.add(reader);
        }
        return readers;
    }

    private void read() {
        while (reading.get()) {
            statuses.add(portal.http().status(PAGE));
        }
    }
}
