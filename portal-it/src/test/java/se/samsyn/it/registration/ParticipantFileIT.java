package se.samsyn.it.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** The list of participants as files, read back as spreadsheet programs read them. */
@BrowserTest
class ParticipantFileIT {

    private static final List<String> HEADINGS = List.of(
            "Namn",
            "E-postadress",
            "Organisation",
            "Kommun",
            "Deltar som",
            "Läge",
            "Plats i kön",
            "Anmäld",
            "Har kommit");
    private static final List<String> FORMULAS =
            List.of("=HYPERLINK(\"http://x.example\")", "+46-70", "-1+1", "@SUM(A1)", "\t=1+1");
    private static final Pattern CSV_CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"(;|\r\n)");

    @Test
    void listsEverybodyWithoutAFormulaAndWithoutTheProtected(Browser browser) throws IOException {
        TestEvent event = TestEvent.withSeats("Lista att ta med: åäö", 7);
        for (int number = 1700; number < 1708; number++) {
            Registrant.at(number).register(event);
        }
        for (int i = 0; i < FORMULAS.size(); i++) {
            TestEvent.update(
                    "update registration set name = ?, organisation = ? where id = ?",
                    FORMULAS.get(i),
                    FORMULAS.get(i),
                    event.idOf(Registrant.at(1700 + i).email()));
        }
        Registrant hidden = Registrant.at(1708);
        Map<String, String> form = hidden.filledIn();
        form.put("name", "Gömd Person");
        form.put("organisation", "Gömda förbundet");
        form.put("protected", "yes");
        hidden.post(event.form(), hidden.token(event.form()), form);
        TestEvent.update(
                "update registration set registered_at = '2026-07-01 22:30:00+00' where id = ?",
                event.idOf(Registrant.at(1707).email()));

        TestEvent.update("""
                insert into check_in (registration_id, day, at, by_user) select ?, day, now(), 'admin'
                from unnest(array[date '2026-02-12', date '2026-02-11']) as day""", event.idOf(Registrant.at(1707).email()));

        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            page.navigate("/admin/registration?event=" + event.id());
            assertThat(Accessibility.violations(page)).isEmpty();
            staff.photograph("admin-registration-files");
            List<List<String>> sheet = sheet(fetch(page, "#xlsx", event, ".xlsx"));
            List<List<String>> csv = csv(fetch(page, "#csv", event, ".csv"));

            assertThat(csv).hasSize(10);
            assertThat(unguarded(csv)).isEqualTo(sheet);
            assertThat(sheet.get(0)).isEqualTo(HEADINGS);
            for (int i = 0; i < FORMULAS.size(); i++) {
                assertThat(sheet.get(i + 1))
                        .startsWith(FORMULAS.get(i), Registrant.at(1700 + i).email(), FORMULAS.get(i));
                assertThat(csv.get(i + 1)).startsWith("'" + FORMULAS.get(i));
            }
            assertThat(sheet.get(8))
                    .containsExactly(
                            "Provperson 1707",
                            Registrant.at(1707).email(),
                            "",
                            "",
                            "Övrig",
                            "På väntelistan",
                            "1",
                            "2026-07-02 00:30",
                            "2026-02-11, 2026-02-12");
            assertThat(sheet.get(9))
                    .startsWith("Skyddade personuppgifter (nr 9)", "", "", "", "Övrig", "På väntelistan", "2");

            page.navigate("/admin/registration?event=" + event.id() + "&state=WAITING&words=1707");
            assertThat(sheet(fetch(page, "#xlsx", event, ".xlsx")))
                    .extracting(cells -> cells.get(0))
                    .containsExactly("Namn", "Provperson 1707");
        }
        try (Visitor phone = Visitor.reader(browser, Visitor.PHONE, ColorScheme.LIGHT)) {
            assertThat(phone.page().request().get(path(event)).url()).contains("/admin/login");
        }
    }

    @Test
    void holdsMoreThanAPageInTheOrderOfTheQueue(Browser browser) throws IOException {
        TestEvent event = TestEvent.withSeats("Lång lista att ta med", 1);
        TestEvent.update("""
                insert into registration (event_id, number, ref, state, priority, name, email, email_key, category, language,
                    registered_at, changed_at)
                select ?, n, 'lista' || n || '-' || ?, 'WAITING', case n when 1200 then 1 else 0 end, 'Person ' || n,
                    'p' || n || '@example.se', 'p' || n || '@example.se', 'CHIEF', 'sv', now(), now()
                from generate_series(1, 1200) n""", event.id(), event.id());
        String manager = Accounts.create("EVENT_MANAGER");
        try (Visitor staff = Visitor.signedIn(browser, new Account(manager, Accounts.PASSWORD))) {
            List<List<String>> rows = csv(staff.page()
                    .request()
                    .get("/admin/registration/participants.csv?event=" + event.id())
                    .body());

            assertThat(rows).hasSize(1201);
            assertThat(rows.get(1)).startsWith("Person 1200").contains("1");
            assertThat(rows.get(2)).startsWith("Person 1").contains("2");
            assertThat(rows.get(1200)).startsWith("Person 1199").contains("1200");

            staff.page().navigate("/admin/me");
            staff.page().selectOption("[id$=':language']", "en");
            staff.page().click("[id$=':choose-language']");
            staff.page().waitForSelector("html[lang=en]");
            APIResponse english = staff.page()
                    .request()
                    .get("/admin/registration/participants.csv?words=person+7&event=" + event.id());
            assertThat(csv(english.body()).get(0))
                    .startsWith("Name")
                    .endsWith("Place in queue", "Registered", "Has come");
            assertThat(english.headers().get("content-disposition")).contains("participants-lang-lista-att-ta-med-");
        }
    }

    @Test
    void isNotGivenToWhoDoesNotRunTheEvent(Browser browser) {
        TestEvent event = TestEvent.withSeats("Andras lista", 5);
        String bound = Accounts.create("EVENT_MANAGER");
        Accounts.bind(bound, "/omraden/missbruk-och-beroende");
        for (String username : new String[] {Accounts.create("EDITOR"), Accounts.create("PUBLISHER"), bound}) {
            try (Visitor other = Visitor.signedIn(browser, new Account(username, Accounts.PASSWORD))) {
                assertThat(other.page().request().get(path(event)).status())
                        .as(username)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void bringsAnswersButForTheSensitive(Browser browser) throws IOException {
        TestEvent event = TestEvent.withSeats("Lista att ta med: åäö", 7);
        TestEvent.update("insert into registration_form (event_id) values (?)", event.id());
        long open = ask(event, "Vilket pass?", false);
        long sensitive = ask(event, "Önskemål om mat?", true);
        Registrant person = Registrant.at(1710);
        Map<String, String> form = person.filledIn();
        form.put("q" + open, "=Pass A");
        form.put("q" + sensitive, "Nötter");
        person.post(event.form(), person.token(event.form()), form);

        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            page.navigate("/admin/registration?event=" + event.id());
            List<List<String>> csv = csv(fetch(page, "#csv", event, ".csv"));
            assertThat(unguarded(csv)).isEqualTo(sheet(fetch(page, "#xlsx", event, ".xlsx")));
            assertThat(csv.get(0)).endsWith("Har kommit", "Vilket pass?");
            assertThat(csv.get(1)).endsWith("'=Pass A").doesNotContain("Nötter");
        }
    }

    private static long ask(TestEvent event, String words, boolean sensitive) {
        return Long.parseLong(TestEvent.one("""
                insert into registration_question (event_id, position, kind, words, sensitive)
                values (?, 0, 'TEXT', ?, ?) returning id""", event.id(), words, sensitive));
    }

    private static String path(TestEvent event) {
        return "/admin/registration/participants.xlsx?event=" + event.id();
    }

    private static byte[] fetch(Page page, String link, TestEvent event, String ending) {
        APIResponse file = page.request().get(page.getAttribute(link, "href"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers())
                .containsEntry("cache-control", "no-store")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry(
                        "content-disposition",
                        "attachment; filename=\"deltagare-lista-att-ta-med-aao-"
                                + LocalDate.now(ZoneId.of("Europe/Stockholm")) + ending + "\"");
        assertThat(file.headers().get("content-type"))
                .startsWith(
                        ending.equals(".csv")
                                ? "text/csv"
                                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        byte[] body = file.body();
        assertThat(new String(body, StandardCharsets.UTF_8)).doesNotContain("Gömd");
        return body;
    }

    private static List<List<String>> sheet(byte[] file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Row row : book.getFirstSheet().read()) {
                assertThat(row).extracting(Cell::getType).containsOnly(CellType.STRING);
                rows.add(row.stream().map(Cell::getText).toList());
            }
        }
        return rows;
    }

    private static List<List<String>> unguarded(List<List<String>> csv) {
        return csv.stream()
                .map(row ->
                        row.stream().map(cell -> cell.replaceFirst("^'", "")).toList())
                .toList();
    }

    private static List<List<String>> csv(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        Matcher cell = CSV_CELL.matcher(text.substring(1));
        int end = 0;
        while (cell.find()) {
            assertThat(cell.start()).as("nothing between cells").isEqualTo(end);
            end = cell.end();
            rows.get(rows.size() - 1).add(cell.group(1).replace("\"\"", "\""));
            if (cell.group(2).equals("\r\n")) {
                rows.add(new ArrayList<>());
            }
        }
        assertThat(end).isEqualTo(text.length() - 1);
        rows.remove(rows.size() - 1);
        return rows;
    }
}
