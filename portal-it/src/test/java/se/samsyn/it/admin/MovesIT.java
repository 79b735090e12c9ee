package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** An area with everything below it moves, and moves back. */
@BrowserTest
class MovesIT {

    private static final String HERE = "/omraden/flyttas";
    private static final String THERE = "/omraden/har-flyttat";

    private final Http http = Portal.running().http();

    @Test
    void keepsEveryAddressOfAnAreaWithFiftyDescendants(Browser browser) {
        List<String> below = new ArrayList<>();
        long area = makeArea(below);
        assertThat(below).hasSize(51);

        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            EditPage edit = EditPage.at(staff.page(), "/admin/area/edit?id=" + area);
            edit.fill("slug", "har-flyttat");
            edit.publish();
            everyAddressLeadsInOneHop(below, HERE, THERE);

            edit.fill("slug", "flyttas");
            edit.publish();
            everyAddressLeadsInOneHop(below, THERE, HERE);

            edit.fill("slug", "tredje-stallet");
            edit.publish();
            everyAddressLeadsInOneHop(below, HERE, "/omraden/tredje-stallet");
            everyAddressLeadsInOneHop(below, THERE, "/omraden/tredje-stallet");
        }
    }

    @Test
    void takesNoAddressThatBelongedToAnotherPageForADraft() {
        long page = ContentRows.live("NEWS", "/nyheter/flyttad-till", null, "Flyttad till", "prov");
        ContentRows.execute("insert into former_path (path, item_id) values ('/nyheter/flyttad-ifran', ?)", page);
        long draft = ContentRows.draft("NEWS", "/nyheter/nytt-utkast", null, "Nytt utkast", "prov");
        var staff = se.samsyn.it.account.Visitor.administrator();

        for (String slug : List.of("flyttad-ifran", "nagon-annanstans")) {
            PostedForm.at(staff, "/admin/news/edit?id=" + draft)
                    .set("slug", slug)
                    .press("save");
            assertThat(ContentRows.id("select count(*) from content_item where id = ? and slug = ?", draft, slug))
                    .isEqualTo(1);
            assertThat(http.get("/nyheter/flyttad-ifran").headers().firstValue("Location"))
                    .contains("/nyheter/flyttad-till");
        }
    }

    @Test
    void keepsAnAddressThatReadersKnewFromARedirectByHand() {
        long page = ContentRows.live("NEWS", "/nyheter/bytte-namn", null, "Bytte namn", "prov");
        long other = ContentRows.live("NEWS", "/nyheter/leddes-hit", null, "Leddes hit", "prov");
        ContentRows.execute(
                "insert into former_path (path, item_id, made_by, made_at) values ('/nyheter/bytte-namn', ?, 'prov', now())",
                other);

        PostedForm.at(se.samsyn.it.account.Visitor.administrator(), "/admin/news/edit?id=" + page)
                .set("slug", "bytte-namn-igen")
                .press("publish");

        assertThat(http.get("/nyheter/bytte-namn").headers().firstValue("Location"))
                .contains("/nyheter/bytte-namn-igen");
        assertThat(ContentRows.id(
                        "select count(*) from former_path where path = '/nyheter/bytte-namn' and made_by is null"))
                .isEqualTo(1);
    }

    private static long makeArea(List<String> below) {
        long area = ContentRows.live("AREA", HERE, null, "Ett område som flyttar", "prov");
        below.add("");
        for (int part = 1; part <= 10; part++) {
            String path = "/del-" + part;
            long child = ContentRows.live("AREA", HERE + path, area, "Del " + part, "prov");
            below.add(path);
            for (int page = 1; page <= 4; page++) {
                below.add(path + "/sida-" + page);
                ContentRows.live("PAGE", HERE + path + "/sida-" + page, child, "Sida " + page, "prov");
            }
        }
        return area;
    }

    private void everyAddressLeadsInOneHop(List<String> below, String from, String to) {
        SoftAssertions all = new SoftAssertions();
        for (String path : below) {
            HttpResponse<String> old = http.get(from + path);
            all.assertThat(old.statusCode()).as(from + path).isEqualTo(301);
            all.assertThat(old.headers().firstValue("Location")).as(from + path).contains(to + path);
            all.assertThat(http.status(to + path)).as(to + path).isEqualTo(200);
        }
        all.assertAll();
    }

    @Test
    void tellsNothingOfADraftBehindAnEarlierAddress(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            EditPage edit = EditPage.create(staff.page(), "news", "Hemlig omorganisation av enheten");
            edit.fill("slug", "annan-adress-for-hemligheten");
            edit.save();
        }

        HttpResponse<String> earlier = http.get("/nyheter/hemlig-omorganisation-av-enheten");

        assertThat(earlier.statusCode()).isEqualTo(404);
        assertThat(earlier.headers().firstValue("Location")).isEmpty();
        assertThat(earlier.body()).doesNotContain("omorganisation av enheten").doesNotContain("annan-adress");
    }

    @Test
    void keepsTheRedirectWhileADraftWaitsAtTheEarlierAddress() {
        long moved = ContentRows.live("NEWS", "/nyheter/den-flyttade", null, "Den flyttade", "prov");
        ContentRows.execute("insert into former_path (path, item_id) values ('/nyheter/den-ersatta', ?)", moved);
        long draft = ContentRows.draft("NEWS", "/nyheter/den-ersatta", null, "Den ersatta", "prov");

        assertThat(http.get("/nyheter/den-ersatta").headers().firstValue("Location"))
                .contains("/nyheter/den-flyttade");

        ContentRows.execute(
                "update content_version set state = 'APPROVED', live_from = now() where item_id = ?", draft);
        assertThat(http.status("/nyheter/den-ersatta")).isEqualTo(200);
    }
}
