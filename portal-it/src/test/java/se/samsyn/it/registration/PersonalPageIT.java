package se.samsyn.it.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.Markup;

/** A participant's own page: what has become of the event stands first, and another address is taken without losing the place. */
class PersonalPageIT {

    private static final String MEETING = "https://video.example.se/rum/personligt";

    @Test
    void followsTheEventThroughEverythingThatBecomesOfIt() throws Exception {
        TestEvent event = TestEvent.withSeats("Följs på sin sida", 1);
        Registrant seated = Registrant.at(1900);
        seated.register(event);
        Registrant waiting = Registrant.at(1901);
        waiting.register(event);
        String link = event.linkOf(seated.email());

        Document plain = page(seated, link);
        assertThat(plain.select("main .lead").text()).isEqualTo("Du har en plats.");
        assertThat(plain.select("main .notice")).isEmpty();
        Document full = page(waiting, event.linkOf(waiting.email()));
        assertThat(full.select("main .notice").first().text()).startsWith("Evenemanget är fullbokat.");

        event.set(
                "status = 'MOVED', status_changed_at = now(), previous_starts_at = '2026-01-08 09:00', status_reason = 'Lokalen byggs om'");
        Document moved = page(seated, link);
        assertThat(firstInMain(moved)).contains("Evenemanget är flyttat", "torsdag 8 januari 2026", "Lokalen byggs om");
        assertThat(moved.select("#dagen del").text()).contains("8 januari 2026");
        assertThat(Markup.faults(seated.get(link).body())).isEmpty();

        event.set("status = 'POSTPONED', status_reason = null");
        Document postponed = page(seated, link);
        assertThat(firstInMain(postponed)).contains("Evenemanget är uppskjutet");
        assertThat(postponed.select("#dagen a[type=text/calendar]")).isEmpty();

        event.set("status = 'CANCELLED', status_reason = 'Sjukdom'");
        Document cancelled = page(seated, link);
        assertThat(firstInMain(cancelled)).contains("Evenemanget är inställt", "Orsak: Sjukdom");
        assertThat(cancelled.select("main").text()).doesNotContain("Du har en plats");
        assertThat(cancelled.select("#kod, #uppgifter, #adress")).isEmpty();
        Document english = page(seated, "/en" + link);
        assertThat(firstInMain(english)).contains("The event is cancelled", "Sjukdom");

        event.set("status = 'PLANNED', status_reason = null, previous_starts_at = null");
        event.hold(-3, -3);
        Document held = page(seated, link);
        assertThat(firstInMain(held)).contains("Evenemanget är genomfört", "På evenemangets sida");
        assertThat(held.select("main").text()).doesNotContain("Du har en plats");
    }

    @Test
    void saysWhereAndWhatWasChosenBeforeTheFormBehindItsButton() {
        TestEvent event = TestEvent.withSeats("Plats, möte och pass", 1);
        event.set("mode = 'BOTH', online_url = '" + MEETING + "'");
        TestEvent.update("insert into registration_form (event_id) values (?)", event.id());
        long question = Long.parseLong(TestEvent.one("""
                insert into registration_question (event_id, position, kind, words, choices, required)
                values (?, 0, 'CHOICES', 'Vilka pass?', 'Samverkan; 5
                Tidiga insatser; 5
                Skola; 5', true) returning id""", event.id()));
        Registrant seated = Registrant.at(1902);
        Map<String, String> form = seated.filledIn();
        form.put("q" + question, "Tidiga insatser");
        seated.post(event.form(), seated.token(event.form()), form);
        Registrant waiting = Registrant.at(1903);
        Map<String, String> other = waiting.filledIn();
        other.put("q" + question, "Skola");
        waiting.post(event.form(), waiting.token(event.form()), other);

        Document mine = page(seated, event.linkOf(seated.email()));
        assertThat(mine.select("#dagen").text()).contains("Folkets hus, Storgatan 1", "Vilka pass? Tidiga insatser");
        assertThat(mine.select("#dagen a").eachAttr("href")).contains(MEETING, event.path() + ".ics");
        assertThat(mine.select("#uppgifter details").hasAttr("open")).isFalse();
        assertThat(mine.select("main h2").eachText()).startsWith("Evenemanget");
        assertThat(page(waiting, event.linkOf(waiting.email())).html()).doesNotContain(MEETING);

        String link = event.linkOf(seated.email());
        Registrant.Answer refused =
                seated.post(link, seated.token(link), Map.of("act", "change", "name", "", "category", "OTHER"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#uppgifter details").hasAttr("open"))
                .isTrue();
    }

    @Test
    void speaksOfACodeForTheDoorOnlyWhereThereIsADoor() {
        TestEvent event = TestEvent.withSeats("På plats eller bara på webben", 2);
        Registrant there = Registrant.at(1931);
        there.register(event);
        assertThat(page(there, event.linkOf(there.email())).select("#kod .qr-words"))
                .hasSize(1);
        assertThat(mail(there.email(), "Du har en plats: ")).contains("finns en QR-kod");

        event.set("mode = 'ONLINE', online_url = '" + MEETING + "'");
        Registrant afar = Registrant.at(1932);
        afar.register(event);
        Document mine = page(afar, event.linkOf(afar.email()));
        assertThat(mine.select("#dagen a").eachAttr("href")).contains(MEETING);
        assertThat(mine.select("#kod, .qr")).isEmpty();
        assertThat(mail(afar.email(), "Du har en plats: ")).contains(MEETING).doesNotContain("QR");
    }

    @Test
    void takesAnotherAddressWhenItIsConfirmedThere() {
        TestEvent event = TestEvent.withSeats("Byte av adress", 1);
        Registrant.at(1904).register(event);
        Registrant person = Registrant.at(1905);
        person.register(event);
        String link = event.linkOf(person.email());
        String code = TestEvent.one("select check_in_code from registration where id = ?", event.idOf(person.email()));
        String fresh = "ny.adress." + event.id() + "@example.se";

        Registrant.Answer asked = ask(person, link, "mailto:Ny.adress." + event.id() + "@Example.se");
        assertThat(asked.status()).isEqualTo(303);
        assertThat(person.get(asked.location()).body()).contains("Vi har skickat ett mejl till den nya adressen.");
        assertThat(event.stateOf(person.email())).isEqualTo("WAITING");
        String mail = mail(fresh, "Bekräfta din nya e-postadress: ");
        assertThat(mail).contains("Byte av adress").doesNotContain("Provperson", person.email(), link);
        String confirmation = confirmation(mail);

        // Scanners of mail open links; that alone changes nothing.
        assertThat(person.get(confirmation).body()).contains("Ny.adress." + event.id(), "Ja, använd adressen");
        assertThat(event.stateOf(person.email())).isEqualTo("WAITING");
        Registrant.Answer done = person.post(confirmation, person.token(confirmation), Map.of());
        assertThat(done.status()).isEqualTo(303);
        assertThat(event.stateOf(fresh)).isEqualTo("WAITING");
        assertThat(event.stateOf(person.email())).isEmpty();
        assertThat(event.numbers("WAITING")).containsExactly(2);
        assertThat(TestEvent.one("select check_in_code from registration where id = ?", event.idOf(fresh)))
                .isEqualTo(code);

        String mine = done.location().replaceFirst("[?].*", "");
        assertThat(person.get(done.location()).body())
                .contains("Din nya e-postadress gäller.", "plats 1 i väntelistan");
        assertThat(person.get(link).status()).isEqualTo(404);
        assertThat(mail(person.email(), "Din anmälan har en ny e-postadress: "))
                .contains("Var det inte du som bytte?")
                .doesNotContain("/anmalan/", fresh);
        assertThat(mail(fresh, "Din nya e-postadress gäller: ")).contains(mine);

        // Once, and no more.
        assertThat(person.get(confirmation).body()).contains("Länken gäller inte längre.");
        assertThat(person.get(confirmation + "x").status()).isEqualTo(404);
    }

    @Test
    void refusesWhatIsNoAddressAndLinksThatHaveEnded() {
        TestEvent event = TestEvent.withSeats("Länken har gått ut", 3);
        Registrant person = Registrant.at(1906);
        person.register(event);
        String link = event.linkOf(person.email());

        Registrant.Answer wrong = ask(person, link, "a@b..se");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).select("#newEmail-error").text()).startsWith("Skriv en e-postadress");
        assertThat(Jsoup.parse(wrong.body()).select("#newEmail").val()).isEqualTo("a@b..se");
        assertThat(Jsoup.parse(ask(person, link, person.email()).body())
                        .select("#newEmail-error")
                        .text())
                .contains("har anmälan redan");

        String late = "sen." + event.id() + "@example.se";
        ask(person, link, late);
        String confirmation = confirmation(mail(late, "Bekräfta din nya e-postadress: "));
        String token = person.token(confirmation);
        TestEvent.update(
                "update address_change set expires_at = now() - interval '1 second' where registration_id = ?",
                event.idOf(person.email()));
        assertThat(person.post(confirmation, token, Map.of()).status()).isEqualTo(422);
        assertThat(event.stateOf(person.email())).isEqualTo("CONFIRMED");

        for (int more = 0; more < 4; more++) {
            assertThat(ask(person, link, "fler" + more + "." + late).status()).isEqualTo(303);
        }
        assertThat(ask(person, link, "en.for.mycket." + late).body()).contains("flera gånger i dag");
    }

    @Test
    void tellsNobodyWhoElseIsRegistered() {
        TestEvent event = TestEvent.withSeats("Vem är anmäld?", 3);
        Registrant person = Registrant.at(1907);
        person.register(event);
        Registrant other = Registrant.at(1908);
        other.register(event);
        String link = event.linkOf(person.email());

        Registrant.Answer asked = ask(person, link, other.email());

        assertThat(person.get(asked.location()).body()).contains("Vi har skickat ett mejl till den nya adressen.");
        assertThat(mails(other.email(), "Bekräfta din nya e-postadress: " + event.title()))
                .isZero();
        assertThat(mail(other.email(), "Du är redan anmäld: ")).contains("inget har ändrats");
    }

    private static Registrant.Answer ask(Registrant person, String link, String address) {
        return person.post(link, person.token(link), Map.of("act", "address", "newEmail", address));
    }

    private static String mail(String recipient, String subject) {
        return TestEvent.one(
                "select text from mail where lower(recipient) = ? and subject like ? order by id desc limit 1",
                recipient,
                subject + "%");
    }

    private static long mails(String recipient, String subject) {
        return Long.parseLong(
                TestEvent.one("select count(*) from mail where recipient = ? and subject = ?", recipient, subject));
    }

    private static String confirmation(String mail) {
        Matcher link = Pattern.compile("https?://\\S*?(/anmalan/adress/\\S+)").matcher(mail);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static Document page(Registrant person, String path) {
        Registrant.Answer answer = person.get(path);
        assertThat(answer.status()).isEqualTo(200);
        return Jsoup.parse(answer.body(), Portal.running().address().toString());
    }

    /** What stands first below the heading. */
    private static String firstInMain(Document page) {
        List<String> notices = page.select("main .head + .notice").eachText();
        assertThat(notices).hasSize(1);
        return notices.get(0);
    }
}
