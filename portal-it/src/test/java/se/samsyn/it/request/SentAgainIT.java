package se.samsyn.it.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import se.samsyn.it.account.Visitor;
import se.samsyn.it.registration.TestEvent;

/** A finished page that is sent again, by Back and the button, a double click or a replay; and one that others have overtaken. */
class SentAgainIT {

    private static final String AGAIN = "Det som stod här har redan tagits emot";
    private static final String OVERTAKEN = "Någon annan har sparat medan du skrev";

    private final Visitor staff = Visitor.administrator();
    private final OwnContent own = new OwnContent();

    @Test
    void tellsThatItHasBeenDoneAndKeepsWhatWasTyped() {
        SeenForm form =
                open("/admin/person/edit").with("form:name", "Prov Dubbelklick").pressed("form:save");

        assertThat(send(form).statusCode()).isEqualTo(302);
        HttpResponse<String> again = send(form);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains(AGAIN, "value=\"Prov Dubbelklick\"");
        assertThat(OwnContent.id("select count(*) from person where name = 'Prov Dubbelklick'"))
                .isEqualTo(1);
    }

    @Test
    void doesItOnceMoreWhenTheButtonIsPressedAfterTheWord() {
        SeenForm form = open("/admin/person/edit?id=" + own.person()).pressed("form:save");
        send(form.with("form:role", "Samordnare"));
        SeenForm shown = SeenForm.main(
                form.path(), send(form.with("form:role", "Utredare")).body());

        assertThat(shown.value("form:role")).isEqualTo("Utredare");
        assertThat(send(shown.pressed("form:save")).statusCode()).isEqualTo(302);
        assertThat(OwnContent.id("select count(*) from person where role = 'Utredare' and id = " + own.person()))
                .isEqualTo(1);
    }

    @Test
    void isNoFaultOnAnyForm() {
        SoftAssertions all = new SoftAssertions();
        List<String> pages = new java.util.ArrayList<>(own.staffPages());
        pages.addAll(List.of("/admin/settings", "/admin/accessibility", "/admin/me", "/admin/municipality/edit?id=1"));

        for (String page : pages) {
            SeenForm form = open(page);
            for (String button : form.buttons()) {
                if (button.endsWith("save")) {
                    int first = send(form.pressed(button)).statusCode();
                    int again = send(form.pressed(button)).statusCode();
                    all.assertThat(first).as("%s %s", page, button).isLessThan(400);
                    all.assertThat(again).as("%s %s again", page, button).isLessThan(500);
                }
            }
        }

        all.assertAll();
    }

    @Test
    void makesNothingTwice() {
        SoftAssertions all = new SoftAssertions();
        Map<String, Map<String, String>> creations = new LinkedHashMap<>();
        creations.put("/admin/organisation/edit", Map.of("form:name", "Prov två gånger"));
        creations.put("/admin/content/create?type=NEWS", Map.of("form:title", "Prov två gånger", "form:type", "NEWS"));
        creations.put(
                "/admin/account/create",
                Map.of(
                        "form:username",
                        "tva.ganger",
                        "form:displayName",
                        "Prov",
                        "form:email",
                        "tva@example.se",
                        "form:password",
                        "en alldeles egen lösenfras"));
        creations.put(
                "/admin/alert/edit",
                Map.of(
                        "form:title",
                        "Prov två gånger",
                        "form:text",
                        "x",
                        "form:startsOn",
                        "2041-01-01",
                        "form:endsOn",
                        "2041-01-02"));
        creations.put("/admin/not-found/edit?path=/prov-tva-ganger", Map.of());

        creations.forEach((page, typed) -> {
            SeenForm form = open(page);
            for (Map.Entry<String, String> field : typed.entrySet()) {
                form = form.with(field.getKey(), field.getValue());
            }
            form = form.pressed("form:save").pressed("form:create");
            all.assertThat(send(form).statusCode()).as(page).isLessThan(400);
            all.assertThat(send(form).statusCode()).as(page + " again").isLessThan(500);
        });
        OwnContent.id(
                "with gone as (delete from alert where title = 'Prov två gånger' returning id) select count(*) from gone");

        all.assertThat(OwnContent.id("select count(*) from organisation where name = 'Prov två gånger'"))
                .isEqualTo(1);
        all.assertThat(OwnContent.id("select count(*) from content_version where title = 'Prov två gånger'"))
                .isEqualTo(1);
        all.assertAll();
    }

    @Test
    void makesOneOfADoubleClick() {
        SeenForm form =
                open("/admin/person/edit").with("form:name", "Prov Snabbklick").pressed("form:save");

        List<CompletableFuture<Integer>> clicks = java.util.stream.IntStream.range(0, 4)
                .mapToObj(
                        click -> CompletableFuture.supplyAsync(() -> send(form).statusCode()))
                .toList();

        assertThat(clicks.stream().map(CompletableFuture::join)).allMatch(status -> status < 400);
        assertThat(OwnContent.id("select count(*) from person where name = 'Prov Snabbklick'"))
                .isEqualTo(1);
    }

    @Test
    void tellsThatSomebodyElseHasSaved() {
        Map<String, String> tables = Map.of(
                "/admin/person/edit?id=" + own.person(),
                        "person set lock_version = lock_version + 1 where id = " + own.person(),
                "/admin/organisation/edit?id=" + own.organisation(),
                        "organisation set lock_version = lock_version + 1 where id = " + own.organisation());
        SoftAssertions all = new SoftAssertions();

        tables.forEach((page, change) -> {
            SeenForm form = open(page).pressed("form:save");
            TestEvent.statement("update " + change);
            HttpResponse<String> answer = send(form);
            all.assertThat(answer.statusCode()).as(page).isEqualTo(200);
            all.assertThat(answer.body()).as(page).contains(OVERTAKEN);
        });

        all.assertAll();
    }

    @Test
    void tellsThatSomebodyElseHasRemovedIt() {
        SoftAssertions all = new SoftAssertions();
        Map<String, String> removals = Map.of(
                "/admin/media/edit?id=" + own.file(), "stored_file set removed_at = now() where id = " + own.file(),
                "/admin/news/edit?id=" + own.news(),
                        "content_item set removed_at = now(), removed_by = 'admin', removed_title = 'Udda nyhet', removal_reason = 'Prov', binned = true where id = "
                                + own.news());

        removals.forEach((page, removal) -> {
            SeenForm form = open(page).pressed("form:save");
            TestEvent.statement("update " + removal);
            HttpResponse<String> answer = send(form);
            boolean told = answer.statusCode() == 200 && answer.body().contains("summary-title");
            all.assertThat(told || answer.statusCode() == 404).as(page).isTrue();
            all.assertThat(staff.get(page).statusCode()).as(page).isEqualTo(404);
        });

        all.assertAll();
    }

    @Test
    void refusesTheFormOfAnotherPage() {
        SeenForm organisation = open("/admin/organisation/edit")
                .with("form:name", "Prov fel adress")
                .pressed("form:save");

        for (String page : List.of(
                "/admin/person/edit", "/admin/content", "/admin/media", "/admin/alert/edit", "/admin/settings")) {
            HttpResponse<String> answer = post(page, organisation.body());
            assertThat(answer.statusCode()).as(page).isEqualTo(400);
            assertThat(answer.body()).contains("Det gick inte att läsa det du skickade");
        }
    }

    @Test
    void refusesTheFormOfAnotherItem() {
        SoftAssertions all = new SoftAssertions();
        for (String page : own.staffPages()) {
            SeenForm form = open(page).pressed("form:save");
            for (String other : List.of("999999999", "x", "%FF%FE", "-1", "")) {
                String address = page.replaceAll("=\\d+$", "=" + other);
                all.assertThat(post(address, form.body()).statusCode())
                        .as(address)
                        .isEqualTo(400);
            }
        }
        all.assertAll();
    }

    @Test
    void refusesAStateThatIsNone() {
        SeenForm form = open("/admin/organisation/edit").pressed("form:save");
        String state = form.value(SeenForm.STATE);

        for (String broken :
                List.of("stateless", "", "x", "0:0", state.substring(3), state + "9", "-1:", ":", "\u0001")) {
            assertThat(send(form.with(SeenForm.STATE, broken)).statusCode())
                    .as(broken)
                    .isEqualTo(400);
        }
        assertThat(Visitor.administrator()
                        .post(form.path(), Map.of("form", "form", SeenForm.STATE, state))
                        .statusCode())
                .as("of another session")
                .isEqualTo(400);
    }

    @Test
    void refusesANonceThatIsNone() {
        SeenForm form = open("/admin/organisation/edit").pressed("form:save");

        for (String broken : List.of("", "x", "å".repeat(3000))) {
            assertThat(send(form.with(SeenForm.NONCE, broken)).statusCode())
                    .as(broken)
                    .isEqualTo(400);
        }
    }

    @Test
    void speaksTheReadersLanguage() {
        HttpResponse<String> answer =
                send(open("/admin/alert/edit").with("form:level", "FINNS-INTE").pressed("form:save"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Valet finns inte längre").doesNotContain("Validation Error", "must be");
    }

    private SeenForm open(String page) {
        HttpResponse<String> answer = staff.get(page);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        return SeenForm.main(page, answer.body());
    }

    private HttpResponse<String> send(SeenForm form) {
        return post(form.path(), form.body());
    }

    private HttpResponse<String> post(String path, String body) {
        return staff.postRaw(path, body, "application/x-www-form-urlencoded");
    }
}
