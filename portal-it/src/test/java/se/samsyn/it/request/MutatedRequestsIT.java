package se.samsyn.it.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.it.Portal;
import se.samsyn.it.account.Visitor;

/**
 * Requests of the portal's own pages, each spoilt in one to three ways: none is a fault.
 *
 * <p>{@code -Dsamsyn.mutations=20000} asks for more of them, {@code -Dsamsyn.mutation.seed=7} for others.
 */
@Isolated("it reads the whole log for faults")
class MutatedRequestsIT {

    private static final int MANY = Integer.getInteger("samsyn.mutations", 1500);
    private static final long SEED = Long.getLong("samsyn.mutation.seed", 20261129);
    private static final int FORM_IS_FRESH_FOR = 8;
    private static final List<String> READ = List.of(
            "/",
            "/en",
            "/sok?q=samverkan",
            "/kalender",
            "/kalender.ics",
            "/kalender/x.ics",
            "/nyheter?page=2",
            "/omraden",
            "/projekt",
            "/organisationer",
            "/kommuner",
            "/kontakt",
            "/tillganglighet",
            "/sitemap.xml",
            "/robots.txt",
            "/atom.xml",
            "/assets/site.css",
            "/filer/1/x.pdf",
            "/forhandsvisning/x",
            "/svara/x",
            "/workshop?code=x",
            "/anmalan/x",
            "/health/ready",
            "/jakarta.faces.resource/x.js.xhtml?ln=primefaces",
            "/admin/",
            "/admin/content?words=x&type=NEWS&standing=LIVE&area=1&owner=x&missing=1&order=TITLE&page=2",
            "/admin/content/create?type=NEWS",
            "/admin/content/history?id=1&language=sv&page=1",
            "/admin/content/diff?id=1&language=sv&from=1&to=2",
            "/admin/content/preview?id=1&language=sv&version=1&width=360",
            "/admin/bulk/edit?id=1",
            "/admin/bulk",
            "/admin/media?words=x&kind=IMAGE&tag=x&lack=ALT&page=2",
            "/admin/document?words=x&state=x&exception=true&page=1",
            "/admin/person?words=x&page=2",
            "/admin/organisation?words=x",
            "/admin/review?show=all&page=1",
            "/admin/removed?words=x&page=1",
            "/admin/snapshot?words=x&item=1&from=2026-01-01&to=2026-02-01&page=1",
            "/admin/maintenance?list=OVERDUE&owner=x&page=1",
            "/admin/link?owner=x&kind=x&page=1",
            "/admin/mail?state=SENT&page=1",
            "/admin/not-found?show=redirects&page=1",
            "/admin/not-found/edit?path=/x",
            "/admin/personal-data?page=1",
            "/admin/version/1",
            "/admin/snapshot-page/1",
            "/admin/filer/1/x.png",
            "/admin/workshop-live?id=1",
            "/admin/login?till=/admin/content");

    private final Random random = new Random(SEED);
    private final Visitor staff = Visitor.administrator();
    private final OwnContent own = new OwnContent();
    private final List<String> pages = new ArrayList<>(own.staffPages());
    private final Map<String, List<SeenForm>> seen = new TreeMap<>();
    private final Map<String, Integer> ages = new TreeMap<>();

    @Test
    void meetNoFault() {
        List<String> read = new ArrayList<>(READ);
        read.addAll(pages);
        List.of(
                        "statistics",
                        "invite",
                        "answers",
                        "check-in",
                        "badges.pdf",
                        "attendance.pdf",
                        "participants.csv",
                        "check-in-acts")
                .forEach(page -> read.add(
                        "/admin/registration/" + page + "?event=" + own.event().id()));
        pages.add(own.event().form());
        pages.add("/tillganglighet/anmal");
        pages.add("/workshop");
        pages.add("/sok");
        ServerLog log = ServerLog.fromNowOn();
        List<String> faults = new ArrayList<>();
        Map<Integer, Integer> statuses = new TreeMap<>();

        for (int number = 0; number < MANY; number++) {
            Mutation request =
                    random.nextInt(3) == 0 ? Mutation.ofReading(random, one(read)) : Mutation.ofForm(random, form());
            request.header("Host", Portal.running().address().getAuthority());
            request.header(
                    "Cookie",
                    staff.cookies().entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
            for (int ways = 1 + random.nextInt(3); ways > 0; ways--) {
                request.spoil();
            }
            RawAnswer answer = RawAnswer.to(request.bytes(), number, request.isCutOff());
            statuses.merge(answer.status(), 1, Integer::sum);
            if (answer.status() >= 500) {
                faults.add(number + ": " + answer.status() + " for " + request);
            }
        }

        System.out.printf("%d mutated requests, seed %d, by status: %s%n", MANY, SEED, statuses);
        assertThat(faults).isEmpty();
        assertThat(log.troubles()).isEmpty();
        assertThat(Portal.running().http().status("/")).isEqualTo(200);
        assertThat(staff.get("/admin/content").statusCode())
                .as("still signed in")
                .isEqualTo(200);
        // Refused by their form alone, they would tell nothing about what lies behind.
        assertThat(statuses.getOrDefault(200, 0)).isGreaterThan(MANY / 10);
    }

    private SeenForm form() {
        String page = one(pages);
        if (ages.merge(page, 1, Integer::sum) % FORM_IS_FRESH_FOR == 1) {
            List<SeenForm> fresh = SeenForm.on(page, staff.get(page).body());
            // What was sent before may have closed a registration; its form as it was is still sent.
            if (!fresh.isEmpty() || !seen.containsKey(page)) {
                seen.put(page, fresh);
            }
        }
        List<SeenForm> forms = seen.get(page);
        if (forms.isEmpty()) {
            throw new AssertionError("no form at " + page);
        }
        SeenForm form = one(forms);
        return random.nextBoolean() ? form.pressed("form:save") : form;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
