package se.samsyn.it.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.account.Visitor;

/** What a phone for check-in tells the portal, over HTTP: again and again, too late, or without a script. */
class CheckInActsIT {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final String ACTS = "/admin/registration/check-in-acts";

    private final Visitor staff = Visitor.administrator();

    @Test
    void countsAnActOnceHoweverOftenItIsTold() {
        TestEvent event = TestEvent.withSeats("Dörren: om igen", 9);
        CheckInDayIT.named(event, 21400, "Åsa Öberg", null);
        event.holdToday();
        String arrival = arrive(event, "prov.21400@example.se", 0);
        String walkIn = """
                {"id":"%s","kind":"walk_in","ago":"0","name":"Disa Ny","category":"OTHER"}""".formatted(UUID.randomUUID());

        tell(event, arrival, walkIn);
        tell(event, arrival, walkIn);
        assertThat(event.here()).containsExactly("Disa Ny", "Åsa Öberg");
        assertThat(event.count("CONFIRMED")).isEqualTo(2);

        tell(event, undo(event, "prov.21400@example.se"));
        tell(event, arrival);
        assertThat(event.here())
                .as("what was undone since is not done by an echo")
                .containsExactly("Disa Ny");
        assertThat(event.mails("confirmed"))
                .as("nobody gets a letter at the door")
                .isEqualTo(1);
    }

    @Test
    void takesTheTimeOfWhoeverSawThemFirst() {
        TestEvent event = TestEvent.withSeats("Dörren: två telefoner", 9);
        CheckInDayIT.named(event, 21410, "Åsa Öberg", null);
        event.hold(-1, 0);

        tell(event, arrive(event, "prov.21410@example.se", 0));
        String first = event.arrivalOf("Åsa Öberg");
        assertThat(tell(event, arrive(event, "prov.21410@example.se", 5_000)).body())
                .doesNotContain("refusal");

        assertThat(event.here()).hasSize(1);
        assertThat(event.arrivalOf("Åsa Öberg")).isLessThan(first);
    }

    @Test
    void countsEachDayOfAnEventForItself() {
        TestEvent event = TestEvent.withSeats("Dörren: två dagar", 9);
        CheckInDayIT.named(event, 21420, "Åsa Öberg", null);
        event.hold(-1, 0);
        long aDay = 24 * 3_600_000L;

        tell(event, arrive(event, "prov.21420@example.se", aDay));
        assertThat(event.here()).hasSize(1);
        assertThat(list(event)).contains("\"at\":null");
        tell(event, arrive(event, "prov.21420@example.se", 0));
        assertThat(event.here()).hasSize(2);

        HttpResponse<String> tooEarly = tell(event, arrive(event, "prov.21420@example.se", 2 * aDay));
        assertThat(tooEarly.body()).contains("Evenemanget är en annan dag.");
        assertThat(event.here()).hasSize(2);
        assertThat(staff.get("/admin/registration?event=" + event.id()).body())
                .contains("1 av 1 har kommit", "Övrig: 1");
    }

    @Test
    void takesAWalkInWithAKnownAddressForWhomItIs() {
        TestEvent event = TestEvent.withSeats("Dörren: redan anmäld", 9);
        CheckInDayIT.named(event, 21430, "Åsa Öberg", null);
        event.holdToday();

        tell(event, """
                {"id":"%s","kind":"walk_in","ago":"0","name":"Åsa","category":"OTHER","email":"Prov.21430@example.se"}""".formatted(UUID.randomUUID()));

        assertThat(event.here()).containsExactly("Åsa Öberg");
        assertThat(event.count("CONFIRMED")).isEqualTo(1);
    }

    @Test
    void saysWhatIsMissingOfAWalkIn() {
        TestEvent event = TestEvent.withSeats("Dörren: utan namn", 9);
        event.holdToday();

        HttpResponse<String> answer = tell(event, """
                {"id":"%s","kind":"walk_in","ago":"0","name":" ","category":"OTHER"}""".formatted(UUID.randomUUID()));

        assertThat(answer.body()).contains("Skriv ett namn.");
        assertThat(event.count("CONFIRMED")).isZero();
    }

    @Test
    void tellsWhetherAnythingIsNew() {
        TestEvent event = TestEvent.withSeats("Dörren: nytt", 9);
        CheckInDayIT.named(event, 21440, "Åsa Öberg", null);
        event.holdToday();
        String mark = first(Pattern.compile("\"mark\":\"([^\"]+)\""), list(event));
        String asked = ACTS + "?event=" + event.id() + "&mark=" + mark;

        assertThat(staff.get(asked).statusCode()).isEqualTo(204);
        tell(event, arrive(event, "prov.21440@example.se", 0));
        assertThat(staff.get(asked).statusCode()).isEqualTo(200);
    }

    @Test
    void worksByPlainFormsWithoutScript() {
        TestEvent event = TestEvent.withSeats("Dörren: utan skript", 2);
        CheckInDayIT.named(event, 21450, "Åsa Öberg", null);
        CheckInDayIT.named(event, 21451, "Bo Ek", null);
        CheckInDayIT.named(event, 21452, "Cecilia Dahl", null);
        event.holdToday();

        assertThat(send(form(event, "Åsa Öberg")).text()).contains("Incheckningen är gjord.", "1 av 2 har kommit");
        assertThat(event.here()).containsExactly("Åsa Öberg");
        assertThat(send(form(event, "Åsa Öberg")).text()).contains("Incheckningen är ångrad.");
        assertThat(event.here()).isEmpty();

        Map<String, String> waiting = form(event, "Cecilia Dahl");
        waiting.remove("let_in");
        assertThat(send(waiting).text()).contains("Personen står på väntelistan.");
        assertThat(send(form(event, "Cecilia Dahl")).text()).contains("Incheckningen är gjord.");
        assertThat(event.here()).containsExactly("Cecilia Dahl");

        Document page = page(event, "");
        assertThat(page.select("#full").hasAttr("hidden")).isFalse();
        Map<String, String> walkIn = fields(page.selectFirst("#walk-in-form"));
        walkIn.putAll(Map.of("name", "Disa Ny", "category", "OTHER"));
        send(walkIn);
        assertThat(send(walkIn).text()).as("a double post").contains("Deltagaren är tillagd");
        assertThat(event.here()).containsExactly("Cecilia Dahl", "Disa Ny");
        assertThat(event.count("CONFIRMED")).isEqualTo(4);
        assertThat(page(event, "&words=disa").select("noscript .check-in-list li"))
                .hasSize(1);
    }

    @Test
    void refusesPostsThatAreNotItsOwn() {
        TestEvent event = TestEvent.withSeats("Dörren: främmande", 9);
        CheckInDayIT.named(event, 21460, "Åsa Öberg", null);
        event.holdToday();
        String act = arrive(event, "prov.21460@example.se", 0);

        assertThat(post(staff, event, "", act).statusCode()).isEqualTo(403);
        assertThat(post(staff, event, token(event), act, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        Map<String, String> form = form(event, "Åsa Öberg");
        form.put("token", "x");
        assertThat(send(form).text()).contains("Sidan hade varit öppen för länge.");
        assertThat(Portal.running().http().get(ACTS + "?event=" + event.id()).statusCode())
                .isEqualTo(303);

        Visitor writer = new Visitor();
        writer.signIn(Accounts.create("EDITOR"), Accounts.PASSWORD, "/admin/");
        assertThat(writer.get("/admin/registration/check-in?event=" + event.id())
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(writer, event, token(event), act).statusCode()).isEqualTo(404);

        // Another's token is none.
        Visitor manager = new Visitor();
        manager.signIn(Accounts.create("EVENT_MANAGER"), Accounts.PASSWORD, "/admin/");
        assertThat(post(manager, event, token(event), act).statusCode()).isEqualTo(403);
        assertThat(event.here()).isEmpty();
    }

    private String list(TestEvent event) {
        return staff.get(ACTS + "?event=" + event.id()).body();
    }

    private String token(TestEvent event) {
        return first(TOKEN, list(event));
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private static String arrive(TestEvent event, String email, long ago) {
        return act("arrive", event, email, ago);
    }

    private static String undo(TestEvent event, String email) {
        return act("undo", event, email, 0);
    }

    private static String act(String kind, TestEvent event, String email, long ago) {
        return """
                {"id":"%s","kind":"%s","registration":"%d","ago":"%d"}""".formatted(UUID.randomUUID(), kind, event.idOf(email), ago);
    }

    private HttpResponse<String> tell(TestEvent event, String... acts) {
        HttpResponse<String> answer = post(staff, event, token(event), String.join(",", List.of(acts)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static HttpResponse<String> post(
            Visitor who, TestEvent event, String token, String acts, String... headers) {
        return who.postJson(ACTS, """
                {"event":"%d","token":"%s","acts":[%s]}""".formatted(event.id(), token, acts), headers);
    }

    private Document page(TestEvent event, String query) {
        return Jsoup.parse(staff.get("/admin/registration/check-in?event=" + event.id() + query)
                .body());
    }

    /** The form of somebody's line as it is shown now, with every box ticked. */
    private Map<String, String> form(TestEvent event, String name) {
        Element line = page(event, "").select("noscript .check-in-list li").stream()
                .filter(each -> each.text().contains(name))
                .findFirst()
                .orElseThrow();
        return fields(line.selectFirst("form"));
    }

    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[type=hidden], input[type=checkbox]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        return fields;
    }

    private Document send(Map<String, String> form) {
        HttpResponse<String> answer = staff.post(ACTS, form);
        assertThat(answer.statusCode()).isEqualTo(303);
        String next = answer.headers().firstValue("Location").orElseThrow();
        return Jsoup.parse(staff.get(next).body());
    }
}
