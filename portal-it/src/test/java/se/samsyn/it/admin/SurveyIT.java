package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Markup;
import se.samsyn.it.browser.Visitor;

/** From question to chart: staff ask, participants answer without a name, and few answers show nothing. */
@BrowserTest
class SurveyIT {

    private static final String EVENT = "/kalender/lansdialog-missbruk-och-beroende";
    private static final String FORM = EVENT + "/utvardering";

    private final Http http = Portal.running().http();
    private final long event = ContentRows.id("select id from content_item where path = '" + EVENT + "'");

    @AfterEach
    void leaveNoSurveyBehind() {
        ContentRows.execute("delete from survey where event_id = " + event);
    }

    @Test
    void isAskedAnsweredAndShown(Browser browser) throws Exception {
        assertThat(http.status(FORM)).isEqualTo(404);
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            ask(staff);
            assertThat(http.get(EVENT).body()).contains(FORM);
            answerWithoutScript(browser);
            String form = http.get(FORM).body();
            String scale = name(form, 0);
            String choice = name(form, 1);

            String body = form(token(form), scale, "5", choice, "1");
            assertThat(post(body).headers().firstValue("Location")).hasValue(FORM + "/tack");
            assertThat(post(body).statusCode()).isEqualTo(303); // A double post is received once.
            for (int i = 0; i < 2; i++) {
                assertThat(post(form(token(), scale, "4")).statusCode()).isEqualTo(303);
            }
            assertThat(replies()).isEqualTo(4);
            assertThat(Jsoup.parse(http.get(FORM).body()).select("table.bars")).isEmpty();
            Page page = staff.page();
            page.reload();
            assertThat(page.innerText("main"))
                    .contains("4 har svarat")
                    .contains("minst 5")
                    .doesNotContain("Utan skript");

            assertThat(post(form(token(), scale, "2")).statusCode()).isEqualTo(303);

            page.reload();
            assertThat(page.innerText("main")).contains("5 har svarat", "medelvärde 3,6", "Utan skript", "minst 5");
            assertThat(page.locator("[id='form:add']").count()).isZero();
            assertThat(Accessibility.graveViolations(page)).isEmpty();
            staff.photograph("admin-survey-result");
            page.setViewportSize(Visitor.PHONE, 800);
            assertThat(Accessibility.widerThanWindow(page)).isEmpty();
            staff.photograph("admin-survey-result-phone");
            page.setViewportSize(Visitor.DESK, 900);
            readResult(browser);

            page.click("#ask-forget");
            EditPage.here(page).press("forget");
            page.waitForSelector("[id='form:add']");
            assertThat(replies()).isZero();
        }
    }

    private void ask(Visitor staff) {
        Page page = staff.page();
        EditPage form = EditPage.at(page, "/admin/survey/edit?id=" + event);
        page.check(EditPage.css("open"));
        form.save();
        assertThat(page.innerText(".summary")).contains("Lägg till minst en fråga");
        form.press("add");
        form.fill("questions:0:words", "Dagen var till nytta för mig");
        form.press("add");
        form.fill("questions:1:words", "Vill du ses igen?");
        page.selectOption(EditPage.css("questions:1:kind"), "CHOICE");
        form.press("add");
        form.fill("questions:2:words", "Vad ska vi göra bättre?");
        page.selectOption(EditPage.css("questions:2:kind"), "TEXT");
        page.check(EditPage.css("shown"));
        form.save();
        assertThat(form.error("questions:1:choiceLines")).contains("minst två val");
        form.fill("questions:1:choiceLines", "Ja\nNej");
        form.save();
        assertThat(page.innerText(".toast")).contains("Utvärderingen är sparad");
        assertThat(Accessibility.graveViolations(staff.page())).isEmpty();
        staff.photograph("admin-survey");
    }

    private void answerWithoutScript(Browser browser) {
        var plain = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(Portal.running().address().toString())
                .setJavaScriptEnabled(false)
                .setViewportSize(Visitor.PHONE, 800));
        try (plain) {
            Page page = plain.newPage();
            page.navigate(FORM);
            page.click("button[type=submit]");
            page.waitForSelector(".form-summary");
            assertThat(page.innerText(".form-summary")).contains("Svara på minst en fråga");
            page.locator("textarea").fill("Utan skript & <b>fritt</b>");
            page.locator("fieldset").first().locator("input").nth(2).check();
            page.click("button[type=submit]");
            page.waitForURL("**/tack");
            assertThat(page.innerText("h1")).isEqualTo("Tack för dina svar");
        }
    }

    private void readResult(Browser browser) throws Exception {
        HttpResponse<String> answer = http.get(FORM);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        Document result = Jsoup.parse(answer.body());
        assertThat(result.select("table.bars caption").eachText()).containsExactly("Dagen var till nytta för mig");
        assertThat(result.select("table.bars").get(0).select("td").eachText()).contains("2", "40 %");
        assertThat(result.text())
                .contains("Vill du ses igen? Färre än fem har svarat på frågan")
                .doesNotContain("Utan skript");
        for (String path : List.of(FORM, FORM + "/tack", "/en" + FORM)) {
            assertThat(Markup.faults(http.get(path).body())).as(path).isEmpty();
        }
        for (int width : List.of(320, Visitor.DESK)) {
            try (Visitor reader = Visitor.reader(browser, width, ColorScheme.LIGHT)) {
                reader.page().navigate(FORM);
                assertThat(Accessibility.violations(reader.page())).isEmpty();
                assertThat(Accessibility.widerThanWindow(reader.page())).isEmpty();
                reader.photograph("survey-" + width);
            }
        }
    }

    private long replies() {
        return ContentRows.id("select count(*) from survey_reply where event_id = " + event);
    }

    private static String name(String form, int question) {
        return Jsoup.parse(form)
                .select("fieldset")
                .get(question)
                .select("input")
                .attr("name");
    }

    private String token() {
        return token(http.get(FORM).body());
    }

    private static String token(String form) {
        return Jsoup.parse(form).selectFirst("input[name=token]").val();
    }

    private HttpResponse<String> post(String body) {
        return http.post(FORM, body, "Content-Type", "application/x-www-form-urlencoded");
    }

    private static String form(String token, String... fields) {
        StringBuilder body = new StringBuilder("token=" + token);
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return body.toString();
    }
}
