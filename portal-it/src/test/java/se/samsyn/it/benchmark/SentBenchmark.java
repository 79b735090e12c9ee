package se.samsyn.it.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.RawHttp;
import se.samsyn.it.account.Visitor;
import se.samsyn.it.server.MicroServer;

/**
 * What the server keeps of what was sent to it, and what readers notice of those who send slowly. With {@code -Dsamsyn.war} another
 * build's archive is measured, to be set beside this one's.
 */
class SentBenchmark {

    private static final int SAVES = 300;
    private static final int UPLOADS = 200;
    private static final int PUBLIC_POSTS = 1_000;
    private static final double MEGABYTE = 1024 * 1024;
    private static final double MOST_KEPT = 5 * MEGABYTE;
    private static final int SLOW = 200;
    private static final int READS = 500;
    private static final int ROUNDS = 5;
    private static final int READERS = 256;
    private static final long SECONDS = 30;
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

    private final Portal portal = Portal.measured();
    private int count;

    @Test
    void givesBackTheMemoryOfWhatWasSent() throws Exception {
        Visitor staff = Visitor.signedIn(Portal.ADMINISTRATOR);
        String edit = newPage(staff);
        send(staff, edit, 40, 30, 200);
        double before = liveHeap();
        send(staff, edit, SAVES, 0, 0);
        double afterSaves = liveHeap();
        send(staff, edit, 0, UPLOADS, 0);
        double afterUploads = liveHeap();
        send(staff, edit, 0, 0, PUBLIC_POSTS);
        double afterPosts = liveHeap();
        System.out.printf(
                Locale.ROOT,
                "%nLive heap after a full collection, MiB: %.1f; after %d saves %+.1f; after %d uploads %+.1f; after %d public posts %+.1f%n",
                before / MEGABYTE,
                SAVES,
                (afterSaves - before) / MEGABYTE,
                UPLOADS,
                (afterUploads - before) / MEGABYTE,
                PUBLIC_POSTS,
                (afterPosts - before) / MEGABYTE);

        assertThat(afterUploads - before).isLessThan(MOST_KEPT);
        assertThat(afterPosts - before).isLessThan(MOST_KEPT);
    }

    @Test
    void letsReadersNoticeNothingOfSlowSenders() throws Exception {
        tail(READS * 4);
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double usual = tail(READS);
            List<RawHttp> slow = slowSenders();
            double meanwhile = tail(READS);
            for (RawHttp line : slow) {
                line.close();
            }
            ratios[round] = meanwhile / usual;
            System.out.printf(
                    Locale.ROOT,
                    "99th percentile of a reader: %.1f ms; with %d slow bodies and %d slow heads %.1f ms%n",
                    usual,
                    SLOW,
                    SLOW,
                    meanwhile);
        }
        Arrays.sort(ratios);
        System.out.printf(Locale.ROOT, "ratio, median of %d rounds: %.2f%n", ROUNDS, ratios[ROUNDS / 2]);

        assertThat(ratios[ROUNDS / 2]).isLessThanOrEqualTo(2);
    }

    @Test
    void answersManyReadersAtOnceWithoutAnError() throws Exception {
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
            List<Callable<Object>> all =
                    Collections.nCopies(READERS, Executors.callable(() -> readUntil(end, statuses)));
            for (Future<Object> one : readers.invokeAll(all)) {
                one.get();
            }
            System.out.printf("%d connections for %d s: start pages by status %s%n", READERS, SECONDS, statuses);

            assertThat(statuses).containsOnlyKeys(200);
        } finally {
            readers.shutdown();
        }
    }

    private void readUntil(long end, Map<Integer, Integer> statuses) {
        Http http = new Http(portal.address());
        while (System.nanoTime() < end) {
            statuses.merge(http.status("/"), 1, Integer::sum);
        }
    }

    private static String newPage(Visitor staff) {
        String location = Page.open(staff, "/admin/content/create?type=news")
                .press("create", Map.of("form:title", "Prov av minne"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return location.substring(location.indexOf("/admin/"));
    }

    private void send(Visitor staff, String edit, int saves, int uploads, int posts) {
        for (int i = 0; i < saves; i++) {
            assertThat(Page.open(staff, edit)
                            .press("save", Map.of("form:lead", "Ingress " + ++count))
                            .statusCode())
                    .isEqualTo(200);
        }
        for (int i = 0; i < uploads; i++) {
            String text = "Rad i bilaga " + ++count + "\n";
            assertThat(Page.open(staff, "/admin/media")
                            .upload("upload", "files", "bilaga-" + count + ".txt", text.repeat(4_000))
                            .statusCode())
                    .isEqualTo(200);
        }
        for (int i = 0; i < posts; i++) {
            int status = portal.http()
                    .post(
                            "/tillganglighet/anmal",
                            "what=" + "Prov ".repeat(200) + i,
                            "Content-Type",
                            "application/x-www-form-urlencoded")
                    .statusCode();
            assertThat(status).isIn(422, 429);
        }
    }

    private double liveHeap() throws IOException {
        MicroServer server = (MicroServer) portal.server();
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(server.pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        Matcher total = TOTAL.matcher(new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertThat(total.find()).as("a total in the histogram").isTrue();
        return Double.parseDouble(total.group(1));
    }

    private static List<RawHttp> slowSenders() throws IOException {
        List<RawHttp> slow = new ArrayList<>();
        for (int i = 0; i < SLOW; i++) {
            slow.add(new RawHttp().head("/tillganglighet/anmal", 10_000).send("what="));
            slow.add(new RawHttp().send("GET /kontakt HTTP/1.1\r\nHost: localhost\r\nX-"));
        }
        return slow;
    }

    /** The 99th percentile of a number of reads one after the other, in milliseconds. */
    private double tail(int reads) {
        double[] times = new double[reads];
        for (int i = 0; i < reads; i++) {
            long began = System.nanoTime();
            assertThat(portal.http().status("/kontakt")).isEqualTo(200);
            times[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        return times[reads * 99 / 100];
    }
}
