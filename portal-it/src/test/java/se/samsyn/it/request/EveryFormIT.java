package se.samsyn.it.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.domain.text.CleanText;
import se.samsyn.it.Portal;
import se.samsyn.it.account.Visitor;
import se.samsyn.it.registration.Registrant;

/** Every field of every form takes what nobody can type, and more than anybody would: words or a page come back. */
@Isolated("it reads the whole log for faults, and writes into what all share before it puts it back")
class EveryFormIT {

    // NUL, U+FFFE, U+1FFFF, a bell, and letters in two signs each, as a Mac sends them.
    private static final String NO_CHARACTERS = "A\u030A\u0000ngs\uFFFEtr\uD83F\uDFFFo\u0308\u0007m";
    private static final String CLEAN = "Ångström";
    private static final String MEGABYTE = "x".repeat(1_000_000);

    /** Long forms take a second or more for each answer: of their fields, each in its turn only when it is asked for. */
    private static final boolean EACH = Boolean.getBoolean("samsyn.each.field");

    private static final int FEW = 10;

    /** Where a button would do more than it can take back: their fields are sent without one. */
    private static final List<String> WITHOUT_BUTTON = List.of(
            "/admin/content/create?type=NEWS",
            "/admin/account/create",
            "/admin/alert/edit",
            "/admin/not-found/edit?path=/x",
            "/admin/accessibility/defect",
            "/admin/personal-data",
            "/admin/mail",
            "/admin/me");

    /** What there is one of; their own text is sent back at the end. */
    private static final List<String> SHARED =
            List.of("/admin/settings", "/admin/accessibility", "/admin/municipality/edit?id=1");

    private static final List<String> SEARCHES = List.of(
            "/sok",
            "/en/sok",
            "/kalender",
            "/nyheter",
            "/admin/content",
            "/admin/media",
            "/admin/document",
            "/admin/person",
            "/admin/organisation",
            "/admin/removed",
            "/admin/snapshot");

    private final Visitor staff = Visitor.administrator();
    private final OwnContent own = new OwnContent();
    private final List<String> faults = new ArrayList<>();
    private int fields;
    private int sent;

    @Test
    void takesOddTextsInEveryField() {
        ServerLog log = ServerLog.fromNowOn();
        List<String> pressed = new ArrayList<>(own.staffPages());
        pressed.add("/admin/person/edit?id=" + own.person());
        pressed.forEach(page -> tryOut(page, form -> form.pressed("form:save")));
        WITHOUT_BUTTON.forEach(page -> tryOut(page, form -> form));
        tryOut("/admin/bulk/create?action=REMOVE&item=" + own.news(), form -> form);
        SEARCHES.forEach(page -> tryOut(page, form -> form));
        for (String page : SHARED) {
            SeenForm before = SeenForm.main(page, staff.get(page).body());
            tryOut(page, form -> form.pressed("form:save"));
            SeenForm after = SeenForm.main(page, staff.get(page).body());
            putBack(page, before, after);
        }
        tryOut(own.event().form(), form -> form);
        tryOut("/tillganglighet/anmal", form -> form);
        tryOut("/workshop", form -> form);

        System.out.printf("%d fields took odd texts%n", fields);
        assertThat(faults).isEmpty();
        assertThat(StoredTexts.found(CLEAN)).isTrue();
        assertThat(StoredTexts.unclean()).isEmpty();
        assertThat(log.troubles()).isEmpty();
        assertThat(fields).isGreaterThan(120);
    }

    @Test
    void findsShowsAndExportsWhatCameInOddSigns() {
        Registrant person = Registrant.at(1760);
        Map<String, String> form = person.filledIn();
        form.put("name", NO_CHARACTERS + " Prov");
        form.put("organisation", NO_CHARACTERS);
        person.post(own.event().form(), person.token(own.event().form()), form);
        String event = "event=" + own.event().id();
        String typed = SeenForm.encoded("a\u030Angstro\u0308m");

        for (String page : List.of(
                "/admin/registration?" + event + "&words=" + typed,
                "/admin/registration/participants.csv?" + event + "&words=" + typed,
                "/admin/registration/check-in?" + event + "&words=" + typed,
                "/admin/registration/check-in-acts?" + event)) {
            assertThat(staff.get(page).body()).as(page).contains(CLEAN + " Prov");
        }
        List<String> papers = Jsoup.parse(
                        staff.get("/admin/registration?" + event).body())
                .select(".badges, .attendance")
                .eachAttr("href");
        assertThat(papers).hasSizeGreaterThan(2);
        papers.forEach(
                paper -> assertThat(staff.get(paper).statusCode()).as(paper).isEqualTo(200));
        // Whatever is found by one sign is found by two.
        assertThat(hits(staff.get("/sok?q=" + SeenForm.encoded("ha\u0308lsa")).body()))
                .isNotEmpty()
                .isEqualTo(hits(staff.get("/sok?q=" + SeenForm.encoded("hälsa")).body()));
    }

    @Test
    void findsWhatStaffTypedInOddSigns() {
        Map.of(
                        "person", own.person(),
                        "organisation", own.organisation(),
                        "media", own.file(),
                        "news", own.news())
                .forEach((what, id) -> {
                    String page = "/admin/" + what + "/edit?id=" + id;
                    SeenForm form = SeenForm.main(page, staff.get(page).body());
                    String field = form.texts().contains("form:name") ? "form:name" : "form:title";
                    SeenForm typed = form.with(field, NO_CHARACTERS + " " + id).pressed("form:save");
                    staff.postRaw(typed.path(), typed.body(), "application/x-www-form-urlencoded");
                    String list = "/admin/" + (what.equals("news") ? "content" : what) + "?words="
                            + SeenForm.encoded("a\u030Angstro\u0308m");
                    assertThat(Jsoup.parse(staff.get(list).body())
                                    .select("main")
                                    .text())
                            .as(list)
                            .contains(CLEAN + " " + id);
                });
    }

    private static List<String> hits(String html) {
        return Jsoup.parse(html).select("main h2, main h3").eachText();
    }

    @Test
    void takesOddNamesAtTheLogin() {
        for (String name : List.of(NO_CHARACTERS, MEGABYTE)) {
            assertThat(new Visitor().signIn("okänd" + name, "x", "/admin/").statusCode())
                    .isLessThan(500);
        }
    }

    private void tryOut(String page, UnaryOperator<SeenForm> press) {
        List<SeenForm> forms = SeenForm.on(page, staff.get(page).body());
        assertThat(forms).as(page).isNotEmpty();
        for (int index = 0; index < forms.size(); index++) {
            List<String> names = forms.get(index).texts().stream().sorted().toList();
            fields += names.size();
            tryOut(page, index, press, names, NO_CHARACTERS);
            for (int at = 0; at < names.size(); at += EACH ? 1 : 1 + names.size() / FEW) {
                tryOut(page, index, press, List.of(names.get(at)), NO_CHARACTERS);
                if (!forms.get(index).reads()) {
                    // In the body alone: no address is that long.
                    tryOut(page, index, press, List.of(names.get(at)), MEGABYTE);
                }
            }
        }
    }

    private void tryOut(String page, int index, UnaryOperator<SeenForm> press, List<String> names, String text) {
        List<SeenForm> fresh = SeenForm.on(page, staff.get(page).body());
        // One may have stood there only until another was sent, an offer to take back, say.
        if (index < fresh.size()) {
            SeenForm form = fresh.get(index);
            for (String name : names) {
                form = form.with(name, text);
            }
            send(press.apply(form), String.join(",", names), text);
        }
    }

    private void send(SeenForm form, String field, String text) {
        int number = ++sent;
        String cookies =
                staff.cookies().entrySet().stream().map(Object::toString).collect(Collectors.joining("; "));
        String head = "\r\nHost: " + Portal.running().address().getAuthority() + "\r\nCookie: " + cookies
                + "\r\nConnection: close\r\n";
        String query = form.path() + (form.path().contains("?") ? "&" : "?") + form.body();
        String request = form.reads()
                ? "GET " + query + " HTTP/1.1" + head + "\r\n"
                : "POST " + form.path() + " HTTP/1.1" + head
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + form.body().length()
                        + "\r\n\r\n" + form.body();
        RawAnswer answer = RawAnswer.to(request.getBytes(java.nio.charset.StandardCharsets.US_ASCII), number);
        if (answer.status() >= 500 || answer.status() == 0) {
            faults.add(form.path() + " " + field + ", " + text.length() + " characters" + ": " + answer.status());
        }
        if (!CleanText.of(answer.body()).equals(answer.body())) {
            faults.add(form.path() + " " + field + ": shows what nobody can type");
        }
    }

    private void putBack(String page, SeenForm before, SeenForm after) {
        SeenForm again = before.with(SeenForm.STATE, after.value(SeenForm.STATE))
                .with(SeenForm.NONCE, after.value(SeenForm.NONCE))
                .pressed("form:save");
        assertThat(staff.postRaw(again.path(), again.body(), "application/x-www-form-urlencoded")
                        .statusCode())
                .isLessThan(400);
        SeenForm stored = SeenForm.main(page, staff.get(page).body());
        before.texts()
                .forEach(field -> assertThat(stored.value(field)).as(field).isEqualTo(before.value(field)));
    }
}
