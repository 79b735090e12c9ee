package se.samsyn.it.registration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Markup;
import se.samsyn.it.browser.Visitor;

/** Staff check participants in, with a phone each and now and then no connection. */
@BrowserTest
class CheckInDayIT {

    private static final String CUT_IN_PAGE = """
            (() => {
              const real = window.fetch;
              window.fetch = (...all) => localStorage.getItem('line-cut')
                ? Promise.reject(new TypeError('no line')) : real(...all);
            })()""";
    private static final String ACTS = "**/admin/registration/check-in-acts*";

    @Test
    void checksInByNameWithTheKeyboardAndUndoes(Browser browser) throws IOException, SAXException {
        TestEvent event = TestEvent.withSeats("Dörren: efter namn", 4);
        named(event, 21300, "Åsa Öberg", "Räddningstjänsten i länet");
        named(event, 21301, "Bo Ek", null);
        event.holdToday();
        String username = Accounts.create("EVENT_MANAGER", "Evenemangsansvarig Dörr");
        try (Visitor phone = Visitor.signedIn(browser, new Account(username, Accounts.PASSWORD))) {
            Page page = phone.page();
            page.navigate("/admin/registration?event=" + event.id());
            page.click("#check-in");
            page.waitForURL("**/admin/registration/check-in?event=" + event.id());
            assertThat(page.locator("#counts")).hasText("0 av 2 har kommit");
            assertThat(Markup.faults(page.navigate(door(event)).text())).isEmpty();

            page.fill("#words", "räddnings");
            assertThat(page.locator("#people li")).hasCount(1);
            page.keyboard().press("Tab");
            while (!"arrive".equals(page.evaluate("document.activeElement.dataset.act || ''"))) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            assertThat(page.locator("#said")).hasText("Åsa Öberg är incheckad.");
            assertThat(page.locator("#counts")).hasText("1 av 2 har kommit");
            assertThat(page.locator("#people li .check-in-arrived")).hasText(Pattern.compile("^Kom \\d\\d\\.\\d\\d$"));
            assertThat(page.evaluate("document.activeElement.dataset.act")).isEqualTo("undo");
            assertThat(event.here()).containsExactly("Åsa Öberg");

            page.fill("#words", "");
            look(phone, "admin-door");

            row(page, "Åsa Öberg").getByText("Ångra").click();
            assertThat(page.locator("#counts")).hasText("0 av 2 har kommit");
            event.waitForHere(List.of());

            page.navigate("/admin/registration/edit?id=" + event.idOf("prov.21300@example.se"));
            assertThat(page.textContent(".history"))
                    .contains("Evenemangsansvarig Dörr checkade in", "Evenemangsansvarig Dörr ångrade incheckning");
        }
    }

    @Test
    void goesOnWithoutALineAndTellsEverythingOnceWhenItIsBack(Browser browser) {
        TestEvent event = TestEvent.withSeats("Dörren: utan kontakt", 3);
        named(event, 21310, "Åsa Öberg", "Region");
        named(event, 21311, "Bo Ek", null);
        named(event, 21312, "Cecilia Dahl", null);
        event.holdToday();
        try (Visitor phone = Visitor.signedIn(browser, Portal.ADMINISTRATOR);
                Visitor other = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = phone.page();
            page.setViewportSize(Visitor.PHONE, 800);
            page.navigate(door(event));
            assertThat(page.locator("#ready")).isVisible();
            other.page().navigate(door(event));

            cutLine(page);
            checkIn(page, "Åsa Öberg");
            assertThat(page.locator("#contact-words")).containsText("Ingen kontakt: 1 incheckning väntar.");
            checkIn(page, "Bo Ek");
            walkIn(page, "Disa Ny", "Föreningen");
            assertThat(page.locator("#contact-words")).containsText("Ingen kontakt: 3 incheckningar väntar.");
            assertThat(page.locator("#contact-words")).containsText("Listan är från ");
            assertThat(page.locator("#counts")).hasText("3 av 4 har kommit");

            page.reload();
            assertThat(page.locator("h1")).containsText("Dörren: utan kontakt");
            assertThat(page.locator("#counts")).hasText("3 av 4 har kommit");
            assertThat(page.locator("#contact-words")).containsText("Ingen kontakt: 3 incheckningar väntar.");
            assertThat(Accessibility.violations(page)).isEmpty();
            phone.photograph("admin-check-in-offline-" + Visitor.PHONE);
            assertThat(event.here()).isEmpty();
            assertThat(other.page().locator("#counts")).hasText("0 av 3 har kommit");

            // The other phone saw one of them too, later.
            checkIn(other.page(), "Bo Ek");
            event.waitForHere(List.of("Bo Ek"));
            String secondSaw = event.arrivalOf("Bo Ek");

            mendLine(page);
            assertThat(page.locator("#contact")).isHidden();
            assertThat(page.locator("#counts")).hasText("3 av 4 har kommit");
            event.waitForHere(List.of("Bo Ek", "Disa Ny", "Åsa Öberg"));
            assertThat(event.arrivalOf("Bo Ek")).isLessThan(secondSaw);
            assertThat(event.count("CONFIRMED")).isEqualTo(4);
            assertThat(other.page().locator("#counts")).hasText("3 av 4 har kommit");
            assertThat(row(other.page(), "Disa Ny").locator(".check-in-arrived"))
                    .isVisible();
            assertThat(page.evaluate("Object.keys(localStorage).filter(key => key.includes(':act:')).length"))
                    .isEqualTo(0);

            // All seats are taken, and it says so to whoever wants to let in one more.
            page.click("#walk-in summary");
            assertThat(page.locator("#full")).containsText("Alla 3 platser är tagna.");
        }
    }

    @Test
    void keepsWhatWasDoneWhenTheSessionHasEnded(Browser browser) {
        TestEvent event = TestEvent.withSeats("Dörren: utloggad", 9);
        named(event, 21320, "Åsa Öberg", null);
        event.holdToday();
        try (Visitor phone = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = phone.page();
            page.navigate(door(event));
            assertThat(page.locator("#counts")).hasText("0 av 1 har kommit");
            page.context().clearCookies();
            checkIn(page, "Åsa Öberg");
            assertThat(page.locator("#contact-words")).containsText("Du är utloggad: 1 incheckning väntar.");
            assertThat(event.here()).isEmpty();
            assertThat(Accessibility.violations(page)).isEmpty();

            page.click("#sign-in a");
            Visitor.signIn(page, Portal.ADMINISTRATOR);
            page.waitForURL("**/admin/registration/check-in?event=" + event.id());
            event.waitForHere(List.of("Åsa Öberg"));
            assertThat(page.locator("#contact")).isHidden();

            // Signing out takes the list from the device.
            page.navigate("/admin/registration?event=" + event.id());
            assertThat(kept(page)).isEqualTo(1);
            page.click("[id='sign-out:leave']");
            page.waitForURL("**/admin/login**");
            assertThat(page.locator(".notice")).containsText("utloggad");
            assertThat(kept(page)).isZero();
            page.navigate(door(event));
            assertThat(page).hasURL(Pattern.compile("/admin/login\\?"));
        }
    }

    @Test
    void checksInByTheCodeOfThePersonalPage(Browser browser) throws IOException, NotFoundException {
        TestEvent event = TestEvent.withSeats("Dörren: med kod", 9);
        named(event, 21330, "Åsa Öberg", null);
        named(event, 21331, "Bo Ek", null);
        String link = event.linkOf("prov.21330@example.se");
        event.holdToday();
        String address;
        try (Visitor guest = Visitor.reader(browser)) {
            Page page = guest.page();
            Response answer = page.navigate(link);
            assertThat(Markup.faults(answer.text())).isEmpty();
            assertThat(Accessibility.violations(page)).isEmpty();
            guest.photograph("my-registration-code");
            address = read(page.locator("svg.qr").screenshot());
            assertThat(address)
                    .startsWith(Portal.running().address() + "/admin/registration/check-in?code=")
                    .doesNotContain(link.substring(link.lastIndexOf('/')));
            assertThat(page.textContent(".qr-words").replace("-", "")).isEqualTo(codeIn(address));
        } catch (SAXException e) {
            throw new IOException(e);
        }
        try (Visitor phone = Visitor.reader(browser)) {
            Page page = phone.page();
            page.navigate(address);
            page.waitForURL("**/admin/login**");
            Visitor.signIn(page, Portal.ADMINISTRATOR);
            assertThat(page.locator("#said")).hasText("Åsa Öberg är incheckad.");
            event.waitForHere(List.of("Åsa Öberg"));
            assertThat(page).hasURL(Pattern.compile("check-in\\?event=" + event.id() + "$"));

            page.navigate(address);
            assertThat(page.locator("#said")).containsText("Åsa Öberg är redan incheckad");
            assertThat(page.navigate("/admin/registration/check-in?code=23456789AB")
                            .status())
                    .isEqualTo(404);

            // Typed by hand, as it is read aloud.
            page.navigate(door(event));
            String code = codeIn(event.codeOf("Bo Ek"));
            page.fill("#words", code.substring(0, 5).toLowerCase() + "-" + code.substring(5));
            assertThat(page.locator("#people li")).hasCount(1);
            checkIn(page, "Bo Ek");
            event.waitForHere(List.of("Bo Ek", "Åsa Öberg"));
        }
    }

    @Test
    void letsTheCameraInHereAndNowhereElse(Browser browser) {
        TestEvent event = TestEvent.withSeats("Dörren: kameran", 9);
        event.holdToday();
        try (Visitor phone = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            assertThat(phone.page().navigate(door(event)).headerValue("Permissions-Policy"))
                    .contains("camera=(self)");
            assertThat(phone.page()
                            .navigate("/admin/registration?event=" + event.id())
                            .headerValue("Permissions-Policy"))
                    .contains("camera=()");
        }
    }

    /** Chromium on Linux reads no codes, so its part of the work is played: all else is the page's own. */
    @Test
    void readsCodesWithinThePageWhereTheBrowserCan(Browser browser) {
        TestEvent event = TestEvent.withSeats("Dörren: skanna", 9);
        named(event, 21380, "Åsa Öberg", null);
        event.holdToday();
        try (Visitor phone = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = phone.page();
            page.addInitScript("""
                    window.BarcodeDetector = class {
                      static getSupportedFormats() { return Promise.resolve(["qr_code"]); }
                      detect() { return Promise.resolve(window.heldUp ? [{ rawValue: window.heldUp }] : []); }
                    };
                    navigator.mediaDevices.getUserMedia = function () {
                      const canvas = document.createElement("canvas");
                      const picture = canvas.getContext("2d");
                      window.setInterval(function () { picture.fillRect(0, 0, 300, 150); }, 50);
                      return Promise.resolve(canvas.captureStream(20));
                    };""");
            page.setViewportSize(Visitor.PHONE, 800);
            page.navigate(door(event));
            assertThat(page.locator("#counts")).hasText("0 av 1 har kommit");
            page.click("#scan");
            assertThat(page.locator("#scan-dialog")).isVisible();
            assertThat(Accessibility.violations(page)).isEmpty();
            page.evaluate("window.heldUp = 'https://annan.example/x?code=23456789AB'");
            assertThat(page.locator("#scan-said")).hasText("Koden hör inte till någon som är anmäld här.");
            page.evaluate(
                    "code => window.heldUp = '/admin/registration/check-in?code=' + code", event.codeOf("Åsa Öberg"));
            assertThat(page.locator("#scan-said")).hasText("Åsa Öberg är incheckad.");
            phone.photograph("admin-check-in-scan-" + Visitor.PHONE);
            event.waitForHere(List.of("Åsa Öberg"));
            page.click("#scan-end");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("scan");
        }
    }

    @Test
    void letsInWhoeverWaitsOnlyAsASecondStepAndSaysWhoHasWithdrawn(Browser browser) {
        TestEvent event = TestEvent.withSeats("Dörren: väntelistan", 2);
        named(event, 21340, "Åsa Öberg", null);
        named(event, 21341, "Bo Ek", null);
        named(event, 21342, "Cecilia Dahl", null);
        event.withdraw("Bo Ek");
        event.holdToday();
        try (Visitor phone = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = phone.page();
            page.setViewportSize(Visitor.PHONE, 800);
            page.navigate(door(event));
            assertThat(page.locator("#people li")).hasCount(2);
            Locator waiting = row(page, "Cecilia Dahl");
            assertThat(waiting.locator(".tag")).hasText("På väntelistan");
            waiting.getByText("Släpp in", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(waiting.locator(".check-in-ask")).containsText("Släppa in ändå?");
            assertThat(Accessibility.violations(page)).isEmpty();
            phone.photograph("admin-check-in-let-in-" + Visitor.PHONE);
            assertThat(event.here()).isEmpty();
            waiting.getByText("Ja, släpp in").click();
            event.waitForHere(List.of("Cecilia Dahl"));
            assertThat(event.stateOf("prov.21342@example.se")).isEqualTo("CONFIRMED");

            page.fill("#words", "bo ek");
            assertThat(row(page, "Bo Ek").locator(".tag")).hasText("Avanmäld");
            assertThat(row(page, "Bo Ek").locator("button:visible")).hasCount(0);
            page.navigate("/admin/registration/check-in?code=" + event.codeOf("Bo Ek"));
            assertThat(page.locator("#said")).hasText("Bo Ek: Avanmäld");
        }
        assertThat(event.here()).containsExactly("Cecilia Dahl");
    }

    @Test
    void neverNamesWhoIsProtected(Browser browser) {
        TestEvent event = TestEvent.withSeats("Dörren: skyddad", 9);
        Registrant hidden = Registrant.at(21350);
        Map<String, String> form = hidden.filledIn();
        form.put("name", "Gömd Person");
        form.put("organisation", "Gömda förbundet");
        form.put("protected", "yes");
        hidden.post(event.form(), hidden.token(event.form()), form);
        event.holdToday();
        String code = event.codeOf("Gömd Person");
        try (Visitor phone = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = phone.page();
            assertThat(page.navigate(door(event)).text())
                    .contains("Skyddade personuppgifter (nr 1)")
                    .doesNotContain("Gömd");
            assertThat(page.locator("#people li strong")).hasText("Skyddade personuppgifter (nr 1)");
            page.fill("#words", "gömd");
            assertThat(page.locator("#nobody")).isVisible();
            page.navigate("/admin/registration/check-in?code=" + code);
            assertThat(page.locator("#said")).hasText("Skyddade personuppgifter (nr 1) är incheckad.");
            event.waitForHere(List.of("Gömd Person"));
            assertThat(page.content()).doesNotContain("Gömd");
            assertThat((String) page.evaluate("JSON.stringify(localStorage)")).doesNotContain("Gömd");
        }
    }

    @Test
    void staysShutOnOtherDays(Browser browser) {
        TestEvent event = TestEvent.withSeats("Dörren: en annan dag", 9);
        named(event, 21360, "Åsa Öberg", null);
        try (Visitor phone = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = phone.page();
            page.navigate(door(event));
            assertThat(page.locator("#closed")).containsText("Det går bara att checka in den dagen.");
            assertThat(row(page, "Åsa Öberg").locator("button:visible")).hasCount(0);
            assertThat(Accessibility.violations(page)).isEmpty();
        }
    }

    @Test
    void tellsWhyAnActThatWaitedCouldNotBeDone(Browser browser) {
        TestEvent event = TestEvent.withSeats("Dörren: hann ändras", 9);
        named(event, 21370, "Åsa Öberg", null);
        event.holdToday();
        try (Visitor phone = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = phone.page();
            page.navigate(door(event));
            assertThat(page.locator("#counts")).hasText("0 av 1 har kommit");
            cutLine(page);
            checkIn(page, "Åsa Öberg");
            event.withdraw("Åsa Öberg");
            mendLine(page);
            assertThat(page.locator("#refusals li")).hasText(Pattern.compile("^Åsa Öberg: Personen är avanmäld\\."));
            assertThat(Accessibility.violations(page)).isEmpty();
            page.click("#refusals button");
            assertThat(page.locator("#refusals")).isHidden();
        }
        assertThat(event.here()).isEmpty();
    }

    private static void look(Visitor phone, String name) {
        for (int width : List.of(320, Visitor.PHONE, Visitor.DESK)) {
            phone.page().setViewportSize(width, 800);
            assertThat(Accessibility.violations(phone.page())).isEmpty();
            assertThat(phone.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("no sideways scroll at " + width)
                    .isEqualTo(true);
            phone.photograph(name + "-" + width);
        }
        phone.page().setViewportSize(Visitor.PHONE, 800);
        phone.page().click("#walk-in summary");
        assertThat(Accessibility.violations(phone.page())).isEmpty();
        phone.photograph(name + "-walk-in-" + Visitor.PHONE);
        phone.page().click("#walk-in summary");
        for (Locator target : phone.page()
                .locator("button:visible, summary:visible, header a")
                .all()) {
            assertThat(target.boundingBox().height).as(target.textContent()).isGreaterThanOrEqualTo(44);
        }
    }

    private static void walkIn(Page page, String name, String organisation) {
        page.click("#walk-in summary");
        page.fill("#name", name);
        page.fill("#organisation", organisation);
        page.selectOption("#category", "OTHER");
        page.click("#walk-in-form button");
        assertThat(page.locator("#said")).hasText(name + " är incheckad.");
    }

    // The browser's switch alone now and then lets a request through that a page makes as soon as it is loaded.
    // Three times over: what the browser is told to hold back gets through now and then once the page's worker has
    // answered.
    private static void cutLine(Page page) {
        page.route(ACTS, Route::abort);
        page.addInitScript(CUT_IN_PAGE);
        page.evaluate("localStorage.setItem('line-cut', 'yes');" + CUT_IN_PAGE);
        page.context().setOffline(true);
    }

    private static void mendLine(Page page) {
        page.unroute(ACTS);
        page.evaluate("localStorage.removeItem('line-cut')");
        page.context().setOffline(false);
    }

    private static void checkIn(Page page, String name) {
        row(page, name)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Checka in " + name))
                .click();
        assertThat(page.locator("#said")).hasText(name + " är incheckad.");
    }

    private static Locator row(Page page, String name) {
        return page.locator("#people li", new Page.LocatorOptions().setHasText(name));
    }

    private static int kept(Page page) {
        return (Integer) page.evaluate("Object.keys(localStorage).filter(key => key.endsWith(':list')).length");
    }

    private static String door(TestEvent event) {
        return "/admin/registration/check-in?event=" + event.id();
    }

    private static String codeIn(String address) {
        return address.substring(address.length() - 10);
    }

    static void named(TestEvent event, int number, String name, String organisation) {
        Registrant person = Registrant.at(number);
        Map<String, String> form = person.filledIn();
        form.put("name", name);
        if (organisation != null) {
            form.put("organisation", organisation);
        }
        person.post(event.form(), person.token(event.form()), form);
    }

    private static String read(byte[] picture) throws IOException, NotFoundException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)))[0].getText();
    }
}
