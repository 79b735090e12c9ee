package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.it.admin.EditPage.Kind;
import se.samsyn.it.browser.BrowserTest;

/** Script typed into any field is refused beside it or shown as the text it is, to staff and to the public. */
@BrowserTest
class ScriptInEveryFieldIT extends ScriptTyped {

    // A form may refuse one thing after another; nothing here has more than this to refuse.
    private static final int MOST_ROUNDS = 5;

    @ParameterizedTest
    @ValueSource(strings = {"area", "page", "news", "network", "action-plan", "project", "publication", "event"})
    void isHarmlessOnTheEditPageOf(String type) {
        EditPage edit = EditPage.create(page, type, "Skript i varje fält");
        openEveryPart(edit);
        EveryField fields = EveryField.type(page, SCRIPT);
        edit.save();
        assertHarmlessForStaff();
        for (int round = 0; round < MOST_ROUNDS && !fields.giveBackRefused().isEmpty(); round++) {
            edit.save();
            assertHarmlessForStaff();
        }
        edit.publish();
        assertHarmlessForStaff();

        Document read = read(edit.publicPath());
        assertThat(read.select("h1").text()).contains(SCRIPT);
        assertThat(fields.count()).isGreaterThan(15);
        assertThat(occurrences(read)).isGreaterThan(10);
        if (type.equals("event")) {
            cancelWithScript(edit);
        }
        read("/sok?q=script");
        page.navigate("/admin/content?words=%3Cscript%3E");
        assertHarmlessForStaff();
    }

    private void openEveryPart(EditPage edit) {
        for (String adder : List.of("add-part", "add-theme", "add-author", "add-organiser", "add-item")) {
            if (edit.part(adder).count() > 0) {
                edit.press(adder);
            }
        }
        if (page.locator("[id$='add-speaker']").count() > 0) {
            edit.press("programme:0:add-speaker");
        }
        for (Kind kind : Kind.values()) {
            edit.add(kind);
        }
        edit.choose(Kind.IMAGE.ordinal(), EditPage.picture("bild.png"));
    }

    private void cancelWithScript(EditPage edit) {
        page.click("#ask-cancel");
        edit.fill("cancelReason", SCRIPT);
        edit.press("cancel-event");
        assertHarmlessForStaff();
        assertThat(read(edit.publicPath()).select(".notice").text()).contains(SCRIPT);
    }

    @Test
    void isHarmlessInADialogue() {
        EditPage event = EditPage.create(page, "event", "Dialog med skript");
        event.publish();
        String path = event.publicPath();
        EditPage edit = EditPage.at(page, page.url().replace("/event/edit", "/dialogue/edit"));
        edit.press("add-question");
        edit.press("add-actor");
        EveryField fields = EveryField.type(page, SCRIPT);
        edit.save();
        assertHarmlessForStaff();
        List<String> refused = new ArrayList<>();
        for (int round = 0; round < MOST_ROUNDS && refused.addAll(fields.giveBackRefused()); round++) {
            edit.save();
            assertHarmlessForStaff();
        }
        assertThat(refused).contains("form:deadline", "form:actors:0:email");
        page.click("#to-answers");
        assertHarmlessForStaff();
        page.click("tbody a");
        EveryField.type(page, SCRIPT);
        StaffForm actor = StaffForm.here(page).press("send");
        assertHarmlessForStaff();
        actor.press("release");
        assertHarmlessForStaff();

        for (String view : List.of("", "?visa=fraga", "?visa=aktor")) {
            assertThat(occurrences(read(path + "/dialog" + view))).isGreaterThan(3);
        }
    }

    @Test
    void isHarmlessInTheRegisterOfOrganisations() {
        StaffForm form = StaffForm.at(page, "/admin/organisation/edit");
        assertThat(saveWithScript(form, "save")).contains("form:email", "form:website");
        assertListed("/admin/organisation?words=script");

        assertThat(occurrences(read("/organisationer"))).isPositive();
    }

    @Test
    void isHarmlessInTheRegisterOfPersons() {
        StaffForm form = StaffForm.at(page, "/admin/person/edit").check("Visas på kontaktsidan");
        assertThat(saveWithScript(form, "save")).contains("form:email");
        assertListed("/admin/person?words=script");

        assertThat(occurrences(read("/kontakt"))).isPositive();
    }

    @Test
    void isHarmlessInTheNameOfAnAccount() {
        StaffForm form = StaffForm.at(page, "/admin/account/create")
                .check("Redaktör")
                .fill("username", "skript")
                .fill("email", "prov@example.se");
        assertThat(saveWithScript(form, "create")).contains("form:username", "form:email");
        assertListed("/admin/account");
    }

    /** Types script into every field, saves until nothing is refused, and tells what was. */
    private List<String> saveWithScript(StaffForm form, String button) {
        EveryField fields = EveryField.type(page, SCRIPT);
        List<String> refused = new ArrayList<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (page.locator("[type=password]").count() > 0) {
                // A refused form never sends a password back.
                form.fill("password", "tre gröna granar vid sjön");
            }
            form.press(button);
            assertHarmlessForStaff();
            List<String> now = fields.giveBackRefused();
            if (now.isEmpty()) {
                return refused;
            }
            refused.addAll(now);
        }
        throw new AssertionError("still refused: " + refused);
    }

    private void assertListed(String address) {
        page.navigate(address);
        assertHarmlessForStaff();
        assertThat(page.locator("main").innerText()).contains(SCRIPT);
    }

    @Test
    void isHarmlessInTheLibrary() {
        EditPage edit = EditPage.create(page, "news", "Bild med skript i namnet");
        edit.add(Kind.IMAGE);
        edit.choose(0, EditPage.picture("<img src=x onerror=alert(1)>.png"));
        assertHarmlessForStaff();
        page.navigate("/admin/media");
        page.locator("main a[href*='media/edit']").first().click();
        StaffForm form = StaffForm.at(page, page.url());
        saveWithScript(form, "save");
        page.navigate("/admin/media");
        assertHarmlessForStaff();
        assertThat(page.locator("main").innerText()).contains(SCRIPT);
    }
}
