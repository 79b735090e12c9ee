package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.admin.EditPage.Kind;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** An editor's day: write a news item, publish it, take it down again. */
@BrowserTest
class EditorJourneyIT {

    private static Account editor() {
        return new Account(Accounts.create("EDITOR"), Accounts.PASSWORD);
    }

    @Test
    void writesPublishesAndWithdrawsANewsItem(Browser browser) {
        try (Visitor staff = Visitor.reader(browser);
                Visitor reader = Visitor.reader(browser)) {
            staff.page().navigate("/admin");
            Visitor.signIn(staff.page(), editor());
            staff.page().waitForURL("**/admin/");
            EditPage edit = EditPage.create(staff.page(), "news", "Ny rapport om trygg hemgång");
            edit.fill("lead", "Åtta kommuner har prövat att planera hemgången tidigare.");
            edit.add(Kind.RICH_TEXT);
            edit.write(0, "Rapporten visar vad som fungerade.");
            edit.add(Kind.IMAGE);
            edit.choose(1, EditPage.picture("fjäll.png"));
            edit.fill("blocks:1:altText", "En grön kulle mot en ljusblå himmel");
            edit.add(Kind.LINKS);
            linkToTheArea(edit.page());
            edit.save();
            edit.publish();
            String path = edit.publicPath();
            staff.photograph("admin-news-published");

            reader.page().navigate(path);
            reader.photograph("news-with-image");
            Document news = Jsoup.parse(reader.page().content());
            assertThat(news.select("h1").text()).isEqualTo("Ny rapport om trygg hemgång");
            assertThat(news.select("main").text())
                    .contains("Åtta kommuner har prövat")
                    .contains("Rapporten visar vad som fungerade.");
            assertThat(news.select("main img").attr("alt")).isEqualTo("En grön kulle mot en ljusblå himmel");
            // Which of the picture's sizes the browser takes is its own affair.
            Locator picture = reader.page().locator("main img");
            assertThat((Integer) picture.evaluate("picture => picture.naturalWidth"))
                    .isPositive();
            assertThat((String) picture.evaluate("picture => picture.currentSrc"))
                    .matches(".*/filer/\\d+/((480|960|1600)/)?fj%C3%A4ll\\.png");
            assertThat(news.select("main a[href=/omraden/missbruk-och-beroende]")
                            .text())
                    .contains("Missbruk och beroende");

            edit.withdraw();
            assertThat(Portal.running().http().status(path)).isEqualTo(404);
        }
    }

    private static void linkToTheArea(Page page) {
        Locator item = page.locator("[id='form:blocks:2:entries:0:item_input']");
        item.pressSequentially("Missbruk och");
        // Others may have made copies of it meanwhile.
        page.locator("[id='form:blocks:2:entries:0:item_panel'] [data-item-label='Missbruk och beroende (Område)']")
                .click();
    }

    @Test
    void keepsADraftBesideTheLiveVersion(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, editor())) {
            EditPage edit = EditPage.create(staff.page(), "news", "Första rubriken");
            edit.publish();
            String path = edit.publicPath();

            edit.fill("title", "Andra rubriken");
            edit.save();
            assertThat(Portal.running().http().get(path).body())
                    .contains("Första rubriken")
                    .doesNotContain("Andra");

            edit.publish();
            assertThat(Portal.running().http().get(path).body()).contains("Andra rubriken");
        }
    }

    @Test
    void undoesAPublicationAndAWithdrawalWithoutLosingAWord(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, editor())) {
            EditPage edit = EditPage.create(staff.page(), "news", "Rubriken som gäller");
            edit.publish();
            String path = edit.publicPath();
            edit.fill("title", "Rubriken som gick ut för tidigt");
            edit.publish();
            edit.fill("lead", "Skrivet efteråt");
            staff.photograph("admin-published-undo");
            edit.press("undo");

            assertThat(staff.page().innerText(".toast")).contains("visar den tidigare texten igen");
            assertThat(Portal.running().http().get(path).body())
                    .contains("Rubriken som gäller")
                    .doesNotContain("för tidigt");
            assertThat(edit.part("title").inputValue()).isEqualTo("Rubriken som gick ut för tidigt");
            assertThat(edit.part("lead").inputValue()).isEqualTo("Skrivet efteråt");

            edit.withdraw();
            edit.press("undo");
            assertThat(Portal.running().http().get(path).body()).contains("Rubriken som gäller");
            assertThat(edit.part("title").inputValue()).isEqualTo("Rubriken som gick ut för tidigt");
            for (int width : new int[] {Visitor.PHONE, Visitor.DESK}) {
                staff.page().setViewportSize(width, 900);
                staff.photograph("admin-undone-" + width);
            }
        }
    }

    @Test
    void takesAPageDownWhenItsFirstPublicationIsUndone(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, editor())) {
            EditPage edit = EditPage.create(staff.page(), "news", "Nyhet som ångras direkt");
            edit.publish();
            String path = edit.publicPath();
            edit.press("undo");

            assertThat(staff.page().innerText(".toast")).contains("sidan är nedtagen");
            assertThat(Portal.running().http().status(path)).isEqualTo(404);
            assertThat(edit.part("title").inputValue()).isEqualTo("Nyhet som ångras direkt");
        }
    }

    @Test
    void losesNoTextWhenTwoWriteAtOnce(Browser browser) {
        try (Visitor first = Visitor.signedIn(browser, editor());
                Visitor second = Visitor.signedIn(browser, editor())) {
            EditPage hers = EditPage.create(first.page(), "news", "Gemensam nyhet");
            EditPage his = EditPage.at(second.page(), first.page().url());
            hers.fill("lead", "Hennes ingress");
            hers.save();

            his.fill("lead", "Hans ingress");
            his.save();

            assertThat(second.page().locator("main").innerText())
                    .contains("Provkonto")
                    .contains("Hennes ingress")
                    .contains("Hans ingress");
        }
    }

    @Test
    void writesAndPublishesAPageByKeysAlone(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            new Library(page).upload(EditPage.picture("kulle-vid-tangenter.png"));
            page.navigate("/admin/content/create?type=page");
            Keyboard keys = new Keyboard(page);
            keys.tabTo("title").type("Sida skriven utan mus").tabTo("create").press("Enter");
            page.waitForURL("**/admin/page/edit**");

            keys.tabTo("add:0:block").pressAndWait().standsIn("[id='form:blocks:0:html'] .ql-editor");
            keys.type("Första stycket.")
                    .press("Enter")
                    .type("- punkt ett")
                    .press("Enter")
                    .type("punkt två");
            keys.press("Control+m");
            assertThat(page.locator("[id='form:blocks:0:html'] li.ql-indent-1").innerText())
                    .contains("punkt två");
            keys.press("Control+Shift+m").press("Control+m").press("Tab");
            assertThat(keys.place()).doesNotContain("ql-editor");
            keys.press("Shift+Tab").standsIn("[id='form:blocks:0:html'] .ql-editor");
            keys.press("Shift+Tab").standsIn("[id='form:blocks:0:html'] .ql-toolbar");
            keys.tabTo("add:0:block").pressAndWait().standsIn("[id='form:blocks:1:html'] .ql-editor");
            keys.type("Andra stycket.");

            keys.tabTo("add:1:block").pressAndWait().standsIn("[id='form:blocks:2:block']");
            keys.tabTo("blocks:2:file-choose").pressAndWait().standsIn("#file-dialog");
            keys.tabTo("picker:file-words")
                    .type("kulle-vid-tangenter")
                    .pressAndWait()
                    .standsIn("#file-dialog");
            keys.tabToSelector("[id='picker:file:0:choose']").pressAndWait().standsIn("[id='form:blocks:2:block']");
            keys.tabTo("blocks:2:altText").type("En kulle");

            keys.tabTo("add:5:block").pressAndWait().standsIn("[id='form:blocks:3:block']");
            keys.tabTo("blocks:3:row:0:cell:0:text").type("Kommun").press("Tab").type("Antal");
            keys.tabTo("blocks:3:add-row").pressAndWait().standsIn("[id='form:blocks:3:row:3:cell:0:text']");
            keys.type("Åre");
            keys.tabTo("blocks:3:remove").pressAndWait().standsIn("[id='form:undo-block']");
            keys.pressAndWait().standsIn("[id='form:blocks:3:block']");

            keys.tabToSelector("#ask-publish").press("Enter").standsIn("#publish-dialog");
            keys.tabTo("publish").pressAndWait().standsIn(".toast, .title-row, #ask-publish");
            String path = EditPage.here(page).publicPath();
            assertThat(Jsoup.parse(Portal.running().http().get(path).body())
                            .select("main")
                            .text())
                    .contains("Första stycket. punkt ett punkt två", "Andra stycket.", "Kommun", "Antal", "Åre");

            keys.tabToSelector("#ask-withdraw").press("Enter").standsIn("#withdraw-dialog");
            keys.tabTo("withdraw").pressAndWait().standsIn(".toast, .title-row, #ask-publish");
            assertThat(Portal.running().http().status(path)).isEqualTo(404);
        }
    }

    @Test
    void showsWhatIsSavedOfWhatIsPasted(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, editor())) {
            Page page = staff.page();
            EditPage edit = EditPage.create(page, "news", "Inklistrat från andra program");
            edit.add(Kind.RICH_TEXT);
            edit.write(0, "Före");
            pasteInto(page, "[id='form:blocks:0:html'] .ql-editor", """
                    <meta charset='utf-8'><p class=MsoNormal>Ur Word <img src="file:///C:/bild.png"></p><table><tr>\
                    <td rowspan=2>Kommun</td><td>2025</td></tr><tr><td>7</td></tr></table><p>Efter tabellen</p>""", "Ur Word");
            page.locator(EditPage.css("blocks:2:html")).waitFor();
            assertThat(page.innerText(EditPage.css("blocks:1:block")))
                    .contains("Vi tog bort 1 bild och gjorde om 1 tabell.", "Tabellen står i ett eget block.")
                    .contains("Sammanslagna celler är delade");
            assertThat(page.locator("[id^='form:blocks:1:row:']").count()).isEqualTo(4);
            assertThat(page.inputValue(EditPage.css("blocks:1:row:1:cell:0:text")))
                    .isEqualTo("Kommun");
            assertThat(page.innerText(EditPage.css("blocks:0:html") + " .ql-editor"))
                    .contains("Före", "Ur Word")
                    .doesNotContain("samsyn-", "Efter");
            assertThat(page.innerText(EditPage.css("blocks:2:html") + " .ql-editor"))
                    .contains("Efter tabellen");
            for (int width : new int[] {Visitor.PHONE, Visitor.DESK}) {
                page.setViewportSize(width, 900);
                staff.photograph("admin-pasted-table-" + width);
            }

            pasteInto(page, EditPage.css("blocks:1:row:1:cell:1:text"), null, "7\t8\r\n9\t\"tio\nelva\"\r\n");
            page.locator(EditPage.css("blocks:1:row:2:cell:2:text")).waitFor();
            assertThat(page.inputValue(EditPage.css("blocks:1:row:2:cell:2:text")))
                    .isEqualTo("tio elva");
            assertThat(page.innerText(EditPage.css("blocks:1:block"))).contains("Vi fyllde 2 rader och 2 kolumner.");

            pasteInto(
                    page,
                    EditPage.css("blocks:2:html") + " .ql-editor",
                    "<img src='data:image/png;base64,iVBORw0KGgo='>",
                    "");
            assertThat(page.innerText(EditPage.css("blocks:2:html-told")))
                    .contains("Vi tog bort 1 bild.", "Till bildblocket");
            assertThat(page.locator(".ql-editor img").count()).isZero();

            edit.paste(0, """
                    <h1>Rubrik</h1><p><a href="/finns-inte">Rapporten</a> <a href="/admin/content">Listan</a> <a href="nyheter">Nytt</a>
                    <a href="https://example.se/a|b">Utredningen</a> <a href="/kalender?y=2027">Kalendern</a> <u>ord</u></p>""");
            assertThat(page.locator(".ql-editor :is(u, h1)").count()).isZero();
            assertThat(page.innerText(".ql-editor h2")).isEqualTo("Rubrik");
            edit.save();
            assertThat(edit.error("blocks:0:html"))
                    .contains("”Rapporten” leder till /finns-inte, som inte finns")
                    .contains("”Listan” leder till /admin/content, dit bara redaktionen")
                    .contains("”Nytt” har adressen ”nyheter”, som inte är någon webbadress")
                    .doesNotContain("Utredningen", "Kalendern");
            assertThat(page.locator(".ql-editor a[href=nyheter]").count()).isEqualTo(1);
            staff.photograph("admin-wrong-links");

            edit.paste(0, "<p><a href=\"https://example.se/a|b\">Utredningen</a> om saken</p>");
            edit.add(Kind.LINKS);
            edit.fill(
                    "blocks:3:entries:0:url",
                    Portal.running().address().resolve("/admin/content").toString());
            edit.save();
            assertThat(edit.error("blocks:3:entries:0:url")).contains("dit bara redaktionen kommer");
            edit.fill("blocks:3:entries:0:url", "https://example.se/{1}");
            edit.save();
            assertThat(page.innerText(".toast")).contains("Utkastet är sparat");
            assertThat(page.getAttribute(".ql-editor a[href]", "href")).isEqualTo("https://example.se/a%7Cb");
        }
    }

    @Test
    void keepsListsAndEmphasisOfWhatIsPasted(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, editor())) {
            Page page = staff.page();
            EditPage edit = EditPage.create(page, "news", "Listor från andra program");
            String[] pastes = {
                wordLine(1, "·", "Ett") + wordLine(2, "o", "Ett ett") + wordLine(1, "·", "Två") + "<p>Mellan</p>"
                        + wordLine(1, "1.", "Först"),
                "<ul><li><a href='https://example.se/'>Ett</a> <ul><li>Ett ett</li></ul></li></ul>",
                "<p>Före <img src='file:///C:/bild.png'></p>" + wordLine(1, "·", "Ett") + wordLine(1, "·", "Två"),
                "<table><tr><td>Kommun</td><td>Antal</td></tr></table>" + wordLine(1, "a)", "Ett"),
                """
                <b style="font-weight:normal" id="docs-internal-guid-1"><h1><span style="font-weight:700">Rubrik</span></h1>                <p><span style="font-weight:400">Vanlig </span><span style="font-weight:700">fet</span>                <span style="font-style:italic"> kursiv</span></p></b>""",
            };
            String[] kept = {
                "<ul><li>Ett<ul><li>Ett ett</li></ul></li><li>Två</li></ul><p>Mellan</p><ol><li>Först</li></ol>",
                "<ul><li><a href=\"https://example.se/\">Ett</a><ul><li>Ett ett</li></ul></li></ul>",
                "<p>Före</p><ul><li>Ett</li><li>Två</li></ul>",
                "<ol><li>Ett</li></ol>",
                "<h2>Rubrik</h2><p>Vanlig <strong>fet</strong><em> kursiv</em></p>"
            };
            for (int i = 0; i < pastes.length; i++) {
                edit.add(Kind.RICH_TEXT);
                int block = page.locator(".block").count() - 1;
                pasteInto(page, EditPage.css("blocks:" + block + ":html") + " .ql-editor", pastes[i], "som text");
            }
            edit.save();
            edit.publish();
            String shown = Portal.running().http().get(edit.publicPath()).body().replaceAll(">\\s+<", "><");
            assertThat(shown).contains(kept);
        }
    }

    /** A line of a list as Word puts it on the clipboard. */
    private static String wordLine(int level, String sign, String text) {
        return """
                <p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level%d lfo1'><![if !supportLists]>\
                <span style='mso-fareast-font-family:"Calibri"'><span style='mso-list:Ignore'>%s<span style='font:7.0pt "Times New Roman"'>\
                &nbsp;&nbsp;&nbsp; </span></span></span><![endif]>%s<o:p></o:p></p>""".formatted(level, sign, text);
    }

    private static void pasteInto(Page page, String selector, String html, String text) {
        page.click(selector);
        page.evaluate("""
                ([selector, html, text]) => {
                  const clipboardData = new DataTransfer();
                  if (html) clipboardData.setData('text/html', html);
                  clipboardData.setData('text/plain', text);
                  document.querySelector(selector).dispatchEvent(
                      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }""", java.util.Arrays.asList(selector, html, text));
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }
}
