package se.samsyn.it.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.mail.Outbox;

/** Those who run an event and those who have registered to it. */
@BrowserTest
class ParticipantsIT {

    @Test
    void registersSomebodyAndSaysWhoDidIt(Browser browser) {
        TestEvent event = TestEvent.withSeats("Personalen anmäler", 1);
        String username = Accounts.create("EVENT_MANAGER", "Evenemangsansvarig Prov");
        try (Visitor manager = Visitor.signedIn(browser, new Account(username, Accounts.PASSWORD))) {
            Page page = manager.page();
            page.navigate("/admin/event/edit?id=" + event.id());
            page.click("#registrations");
            page.waitForURL("**/admin/registration?event=" + event.id());
            page.click("#create");
            page.waitForURL("**/admin/registration/create**");
            send(page, "save");
            assertThat(page.textContent(css("name-error"))).contains("Skriv ett namn.");
            assertThat(Accessibility.violations(page)).isEmpty();
            page.fill(css("name"), "Ring Upp");
            page.fill(css("email"), "ring.upp@example.se");
            page.selectOption(css("category"), "POLITICIAN");
            page.click(css("save"));
            page.waitForURL("**/admin/registration?event=" + event.id());
            assertThat(page.textContent("main"))
                    .contains("1 av 1 platser tagna")
                    .contains("Ring Upp");
            page.click("text=Ring Upp");
            page.waitForURL("**/admin/registration/edit**");
            assertThat(page.textContent(".history")).contains("Evenemangsansvarig Prov anmälde");
            assertThat(Accessibility.violations(page)).isEmpty();
            manager.photograph("admin-registration-edit");

            page.navigate("/admin/registration/create?event=" + event.id());
            page.fill(css("name"), "Ring Igen");
            page.fill(css("email"), "Ring.Upp@example.se");
            page.selectOption(css("category"), "POLITICIAN");
            send(page, "save");
            assertThat(page.textContent(css("email-error"))).contains("redan anmäld");
        }
        assertThat(event.mails("confirmed")).isEqualTo(1);
        assertThat(TestEvent.one("select registered_by from registration where event_id = ?", event.id()))
                .isEqualTo(username);
    }

    @Test
    void movesUpWithAReasonAndWithdraws(Browser browser) {
        TestEvent event = TestEvent.withSeats("Flytta upp i kön", 1);
        for (int number = 1200; number < 1204; number++) {
            Registrant.at(number).register(event);
        }
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            openAt(page, event, 1203);
            send(page, "move-up");
            assertThat(page.textContent(css("reason-error"))).contains("Fyll i fältet.");
            page.fill(css("reason"), "Ska tala på dagen");
            page.click(css("move-up"));
            page.waitForSelector(".toast");
            assertThat(page.textContent(".history")).contains("flyttade först i väntelistan", "Ska tala på dagen");

            openAt(page, event, 1200);
            page.click("#ask-withdraw");
            page.waitForSelector("dialog[open]");
            assertThat(Accessibility.violations(page)).isEmpty();
            page.click(css("withdraw"));
            page.waitForSelector(".toast");
            assertThat(page.textContent(".toast")).contains("avanmäld");
        }
        assertThat(event.stateOf(Registrant.at(1200).email())).isEqualTo("WITHDRAWN");
        assertThat(event.stateOf(Registrant.at(1203).email())).isEqualTo("OFFERED");
        assertThat(event.stateOf(Registrant.at(1201).email())).isEqualTo("WAITING");
        assertThat(event.mails("withdrawn")).isEqualTo(1);
    }

    @Test
    void tellsWhoseMailHasNotArrived(Browser browser) {
        TestEvent event = TestEvent.withSeats("Brev som studsar", 5);
        Registrant.at(1215).register(event);
        Registrant.at(1216).register(event);
        long refused = event.idOf(Registrant.at(1215).email());
        assertThat(Outbox.reaches("registration-confirmed:" + refused, "SENT")).isTrue();
        TestEvent.refuseMail("registration-confirmed:" + refused);
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            page.navigate("/admin/registration?event=" + event.id());
            assertThat(page.textContent("#undelivered"))
                    .contains("Mejl som inte har kommit fram", "Provperson 1215", "Stäm av adressen med personen")
                    .doesNotContain("Provperson 1216");
            assertThat(Accessibility.violations(page)).isEmpty();
            staff.photograph("admin-registration-undelivered");
            page.click("#undelivered a");
            page.waitForURL("**/admin/registration/edit**");
            assertThat(page.textContent("#undelivered")).contains("Du har en plats: " + event.title());
            staff.photograph("admin-registration-edit-undelivered");
            openAt(page, event, 1216);
            assertThat(page.locator("#undelivered").count()).isZero();
        }
    }

    @Test
    void approvesAndRefuses(Browser browser) {
        TestEvent event = TestEvent.withSeats("Godkänn anmälningar", 5);
        event.settle("approval = true");
        Registrant.at(1210).register(event);
        Registrant.at(1211).register(event);
        assertThat(event.numbers("AWAITING_APPROVAL")).hasSize(2);
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            openAt(staff.page(), event, 1210);
            staff.page().click(css("approve"));
            staff.page().waitForSelector(".toast");
            openAt(staff.page(), event, 1211);
            staff.page().fill(css("reason"), "Fel målgrupp");
            refuse(staff.page());
            assertThat(event.stateOf(Registrant.at(1211).email())).isEqualTo("REFUSED");
            staff.page().click("[id='undo:undo-refusal']");
            staff.page().waitForSelector(css("approve"));
            assertThat(event.mails("refused")).as("nobody has been told").isZero();
            refuse(staff.page());
            assertThat(staff.page().textContent(".history")).contains("ångrade nekandet", "Fel målgrupp");
        }
        assertThat(event.stateOf(Registrant.at(1210).email())).isEqualTo("CONFIRMED");
        assertThat(event.stateOf(Registrant.at(1211).email())).isEqualTo("REFUSED");
        assertThat(event.mails("confirmed")).isEqualTo(1);
        assertThat(event.mails("refused")).isEqualTo(1);
        assertThat(event.mailTo(Registrant.at(1211).email()))
                .contains("Undrar du över något? Fråga ", "@")
                .doesNotContain("/anmalan/", "Svara inte");
    }

    private static void refuse(Page page) {
        page.click("#ask-refuse");
        page.waitForSelector("#refuse-dialog[open]");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.click(css("refuse"));
        page.waitForSelector("[id='undo:undo-refusal']");
    }

    @Test
    void decidesAboutSeveralAtOnce(Browser browser) {
        TestEvent event = TestEvent.withSeats("Flera på en gång", 5);
        event.settle("approval = true");
        for (int number = 1280; number < 1284; number++) {
            Registrant.at(number).register(event);
        }
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            page.navigate("/admin/registration?event=" + event.id());
            send(page, "approve");
            assertThat(page.textContent(".summary")).contains("Välj först vilka det gäller.");
            page.check(css("rows:0:chosen"));
            page.check(css("rows:1:chosen"));
            assertThat(Accessibility.violations(page)).isEmpty();
            staff.photograph("admin-registration-approve");
            page.setViewportSize(Visitor.PHONE, 800);
            staff.photograph("admin-registration-approve-phone");
            page.setViewportSize(Visitor.DESK, 900);
            send(page, "approve");
            assertThat(page.textContent(".toast")).contains("2 anmälningar är godkända.");
            assertThat(event.count("CONFIRMED")).isEqualTo(2);
            page.locator("input[type=checkbox][id$=chosen]").first().check();
            page.click("#ask-refuse");
            page.waitForSelector("#refuse-dialog[open]");
            send(page, "refuse");
            assertThat(page.textContent(".toast")).contains("1 anmälan är nekad.");
        }
        assertThat(event.count("REFUSED")).isEqualTo(1);
        assertThat(event.count("AWAITING_APPROVAL")).isEqualTo(1);
        assertThat(event.mails("confirmed")).isEqualTo(2);
    }

    @Test
    void correctsAParticipantAndSendsTheMailAgain(Browser browser) {
        TestEvent event = TestEvent.withSeats("Rättas av personal", 5);
        TestEvent.update("insert into registration_form (event_id) values (?)", event.id());
        long question = Long.parseLong(TestEvent.one("""
                insert into registration_question (event_id, position, kind, words, choices, required)
                values (?, 0, 'CHOICE', 'Vilket pass?', 'Samverkan; 1
                Tidiga insatser; 1', true) returning id""", event.id()));
        Registrant person = Registrant.at(1290);
        Map<String, String> form = person.filledIn();
        form.put("q" + question, "Samverkan");
        person.post(event.form(), person.token(event.form()), form);
        Registrant other = Registrant.at(1291);
        form = other.filledIn();
        form.put("q" + question, "Tidiga insatser");
        other.post(event.form(), other.token(event.form()), form);
        String earlier = event.linkOf(person.email());
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            openAt(page, event, 1290);
            page.click(css("send-again"));
            page.waitForSelector(".toast");
            assertThat(event.mailTo(person.email())).contains("Du har en plats");
            page.click("#correct");
            page.waitForURL("**/admin/registration/correct**");
            assertThat(page.inputValue(css("name"))).isEqualTo("Provperson 1290");
            assertThat(page.inputValue(css("questions:0:choice"))).isEqualTo("Samverkan");
            page.fill(css("email"), other.email());
            send(page, "save");
            assertThat(page.textContent(css("email-error"))).contains("redan anmäld");
            page.fill(css("email"), "rattad@example.se");
            page.selectOption(css("questions:0:choice"), "Tidiga insatser");
            send(page, "save");
            assertThat(page.textContent(css("questions:0:choice-error"))).contains("Det är fullt i");
            other.post(
                    event.linkOf(other.email()), other.token(event.linkOf(other.email())), Map.of("act", "withdraw"));
            page.fill(css("name"), "Rätt Namn");
            page.fill(css("organisation"), "Rätta föreningen");
            page.selectOption(css("category"), "CHIEF");
            assertThat(Accessibility.violations(page)).isEmpty();
            staff.photograph("admin-registration-correct");
            page.click(css("save"));
            page.waitForURL("**/admin/registration/edit**");
            assertThat(page.innerText("main"))
                    .contains("Rätt Namn", "rattad@example.se", "Rätta föreningen", "Tidiga insatser")
                    .contains("rättade uppgifter", "skickade mejlet igen");
        }
        assertThat(event.mailTo("rattad@example.se"))
                .contains("Vilket pass? Tidiga insatser (tidigare: Samverkan)", "/anmalan/");
        assertThat(person.get(earlier).status())
                .as("whoever had the earlier address")
                .isEqualTo(404);
    }

    @Test
    void correctsWhoIsProtectedWithoutSeeingThem(Browser browser) {
        TestEvent event = TestEvent.withSeats("Rättas i skydd", 5);
        Registrant hidden = Registrant.at(1295);
        Map<String, String> form = hidden.filledIn();
        form.put("name", "Gömd Person");
        form.put("protected", "yes");
        hidden.post(event.form(), hidden.token(event.form()), form);
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            page.navigate("/admin/registration/correct?id=" + event.idOf(hidden.email()));
            assertThat(page.content()).doesNotContain("Gömd").doesNotContain(hidden.email());
            page.selectOption(css("category"), "CHIEF");
            page.click(css("save"));
            page.waitForURL("**/admin/registration/edit**");
        }
        assertThat(TestEvent.one(
                        "select name || ' ' || category || ' ' || protected_identity from registration where event_id = ?",
                        event.id()))
                .isEqualTo("Gömd Person CHIEF true");
    }

    @Test
    void findsByWordsAndStateAndNeverNamesWhoIsProtected(Browser browser) {
        TestEvent event = TestEvent.withSeats("Många deltagare", 30);
        for (int number = 1220; number < 1247; number++) {
            Registrant.at(number).register(event);
        }
        Registrant hidden = Registrant.at(1247);
        Map<String, String> form = hidden.filledIn();
        form.put("name", "Gömd Person");
        form.put("organisation", "Gömda förbundet");
        form.put("protected", "yes");
        hidden.post(event.form(), hidden.token(event.form()), form);
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            String list = "/admin/registration?event=" + event.id();
            page.navigate(list);
            assertThat(page.locator("table.rows tbody tr").count()).isEqualTo(25);
            assertThat(Accessibility.violations(page)).isEmpty();
            staff.photograph("admin-registration");
            page.navigate(list + "&page=2");
            assertThat(page.locator("table.rows tbody tr").count()).isEqualTo(3);
            assertThat(page.content())
                    .contains("Skyddade personuppgifter (nr 28)")
                    .doesNotContain("Gömd")
                    .doesNotContain(hidden.email());
            page.navigate(list + "&words=g%C3%B6md");
            assertThat(page.textContent(".count")).contains("Inga anmälningar");
            page.navigate(list + "&words=PROVPERSON+1230&state=CONFIRMED");
            assertThat(page.locator("table.rows tbody tr").count()).isEqualTo(1);
            page.navigate(list + "&state=WAITING");
            assertThat(page.textContent(".empty")).contains("Inga anmälningar");
            page.navigate("/admin/registration/edit?id=" + event.idOf(hidden.email()));
            assertThat(page.content())
                    .contains("Namn och adress visas inte.")
                    .doesNotContain("Gömd")
                    .doesNotContain(hidden.email());
            page.navigate("/admin/mail");
            assertThat(page.content())
                    .contains("Skyddade personuppgifter")
                    .contains(Registrant.at(1246).email())
                    .doesNotContain(hidden.email());
            page.navigate("/admin/registration/edit?id=" + event.idOf(hidden.email()));
            assertThat(Accessibility.violations(page)).isEmpty();
        }
    }

    @Test
    void letsNobodyInWhoDoesNotRunTheEvent(Browser browser) {
        TestEvent event = TestEvent.withSeats("Andras evenemang", 5);
        Registrant.at(1250).register(event);
        long registration = event.idOf(Registrant.at(1250).email());
        String bound = Accounts.create("EVENT_MANAGER");
        Accounts.bind(bound, "/omraden/missbruk-och-beroende");
        for (String username : new String[] {Accounts.create("EDITOR"), Accounts.create("PUBLISHER"), bound}) {
            try (Visitor other = Visitor.signedIn(browser, new Account(username, Accounts.PASSWORD))) {
                for (String path : new String[] {
                    "/admin/registration?event=" + event.id(),
                    "/admin/registration/create?event=" + event.id(),
                    "/admin/registration/settings?event=" + event.id(),
                    "/admin/registration/invite?event=" + event.id(),
                    "/admin/registration/edit?id=" + registration
                }) {
                    assertThat(other.page().navigate(path).status())
                            .as(username + " " + path)
                            .isEqualTo(404);
                    assertThat(other.page().content()).doesNotContain("Provperson");
                }
            }
        }
    }

    @Test
    void refusesFewerSeatsThanAreTakenAndGivesAddedOnesToTheList(Browser browser) {
        TestEvent event = TestEvent.withSeats("Platser som ändras", 2);
        for (int number = 1260; number < 1264; number++) {
            Registrant.at(number).register(event);
        }
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            page.navigate("/admin/event/edit?id=" + event.id());
            saveSeats(page, "1");
            assertThat(page.textContent(css("seats-error"))).contains("2 platser är redan tagna eller erbjudna");
            saveSeats(page, "3");
            page.waitForCondition(() -> event.count("OFFERED") == 1);
        }
        assertThat(event.stateOf(Registrant.at(1262).email())).isEqualTo("OFFERED");
        assertThat(event.count("CONFIRMED")).isEqualTo(2);
        assertThat(event.count("WAITING")).isEqualTo(1);
    }

    @Test
    void closesWhenTheEventIsMovedUntilStaffOpenItAgain(Browser browser) {
        TestEvent event = TestEvent.withSeats("Flyttas framåt", 5);
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            page.navigate("/admin/event/edit?id=" + event.id());
            page.click("#ask-move");
            page.waitForSelector("#move-dialog[open]");
            page.fill(css("moveStartsOn"), "2031-05-05");
            page.fill(css("moveEndsOn"), "2031-05-05");
            page.fill(css("moveReason"), "Lokalen är upptagen");
            page.click(css("move"));
            page.waitForCondition(
                    () -> TestEvent.one("select paused from registration_settings where event_id = ?", event.id())
                            .equals("t"));
            assertThat(Portal.running().http().get(event.path()).body())
                    .contains("Anmälan är stängd tills arrangören öppnar den igen.");

            page.navigate("/admin/registration?event=" + event.id());
            assertThat(page.textContent("main")).contains("Evenemanget har flyttats och anmälan är stängd.");
            page.click("#settings");
            page.waitForURL("**/admin/registration/settings**");
            assertThat(Accessibility.violations(page)).isEmpty();
            staff.photograph("admin-registration-settings");
            page.uncheck(css("paused"));
            page.fill(css("offerHours"), "0");
            send(page, "save");
            assertThat(page.textContent(css("offerHours-error"))).contains("mellan 1 och 90");
            page.fill(css("offerHours"), "18");
            page.fill(css("quotas:0:seats"), "2");
            page.click(css("save"));
            page.waitForURL("**/admin/registration?event=" + event.id());
        }
        assertThat(Portal.running().http().get(event.path()).body()).contains("Anmäl dig");
        assertThat(TestEvent.one("select offer_hours from registration_settings where event_id = ?", event.id()))
                .isEqualTo("18");
        assertThat(TestEvent.one(
                        "select category || ' ' || seats from registration_quota where event_id = ?", event.id()))
                .isEqualTo("HEALTH_CARE 2");
    }

    @Test
    void invitesAndLetsEachInvitationInOnce(Browser browser) throws Exception {
        TestEvent event = TestEvent.withSeats("Bara för inbjudna", 5);
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            page.navigate("/admin/registration/settings?event=" + event.id());
            page.check(css("invitationOnly"));
            page.click(css("save"));
            page.waitForURL("**/admin/registration?event=" + event.id());
            page.click("#invite");
            page.waitForURL("**/admin/registration/invite**");
            page.fill(css("addresses"), "bjuden.a@example.se\nfel");
            send(page, "invite");
            assertThat(page.textContent(css("addresses-error"))).contains("fel är ingen e-postadress");
            page.fill(css("addresses"), "bjuden.a@example.se\nbjuden.b@example.se, Bjuden.A@example.se");
            page.click(css("invite"));
            page.waitForSelector(".toast");
            assertThat(page.textContent(".toast")).contains("2 personer är inbjudna.");
            assertThat(Accessibility.violations(page)).isEmpty();
            staff.photograph("admin-registration-invite");
        }
        assertThat(Registrant.at(1270).get(event.form()).body())
                .contains("Bara den som har fått en inbjudan kan anmäla sig.")
                .doesNotContain("name=\"token\"");
        String link = TestEvent.one(
                        "select substring(text from 'https?://[^ \\n]*inbjudan=[^ \\n]+') from mail where recipient = ? and mail_key like 'invitation:%'",
                        "bjuden.a@example.se")
                .substring(Portal.running().address().toString().length());
        assertThat(Outbox.delivers("Inbjudan: " + event.title(), 2)).isTrue();
        assertThat(Outbox.received("Inbjudan: " + event.title()).get(0).getHeader("List-Unsubscribe")[0])
                .startsWith("<mailto:")
                .endsWith("?subject=Inga%20fler%20inbjudningar>");
        assertThat(registerBy(link, event, 1270)).isEqualTo(303);
        assertThat(event.stateOf(Registrant.at(1270).email())).isEqualTo("CONFIRMED");
        assertThat(Registrant.at(1271).get(link).body())
                .contains("Inbjudan är redan använd")
                .doesNotContain("Bara den som har fått en inbjudan");
        assertThat(Registrant.at(1271).get(link + "x").body()).contains("Bara den som har fått en inbjudan");

        // Whoever withdraws may come back by the same invitation.
        String mine = event.linkOf(Registrant.at(1270).email());
        Registrant.at(1270).post(mine, Registrant.at(1270).token(mine), Map.of("act", "withdraw"));
        assertThat(registerBy(link, event, 1271)).isEqualTo(303);
        assertThat(event.stateOf(Registrant.at(1271).email())).isEqualTo("CONFIRMED");
    }

    private static int registerBy(String link, TestEvent event, int number) {
        Registrant person = Registrant.at(number);
        Map<String, String> form = person.filledIn();
        form.put("inbjudan", link.substring(link.indexOf('=') + 1));
        return person.post(event.form(), person.token(link), form).status();
    }

    private static void saveSeats(Page page, String seats) {
        page.fill(css("seats"), seats);
        send(page, "save");
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }

    private static void openAt(Page page, TestEvent event, int number) {
        page.navigate("/admin/registration/edit?id="
                + event.idOf(Registrant.at(number).email()));
    }

    private static void send(Page page, String button) {
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> page.click(css(button)));
        page.waitForLoadState();
    }

    private static String css(String id) {
        return "[id='form:" + id + "']";
    }
}
