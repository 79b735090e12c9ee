package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.account.Visitor;

/** Where a page stands is written in its draft and takes effect when the public reads that (decision 50). */
class DraftPlaceIT {

    private static final String AREA = "/omraden/missbruk-och-beroende";
    private static final String OTHER = "/omraden/funktionsnedsattning";

    private final Http http = Portal.running().http();
    private final Visitor staff = Visitor.administrator();

    private static long news(String slug) {
        return ContentRows.live("NEWS", "/nyheter/" + slug, null, "Plats " + slug, "prov");
    }

    private PostedForm edit(long item) {
        return edit(staff, "news", item);
    }

    private static PostedForm edit(Visitor by, String type, long item) {
        return PostedForm.at(by, "/admin/" + type + "/edit?id=" + item);
    }

    private static long area(String path) {
        return ContentRows.id("select id from content_item where path = ?", path);
    }

    private Optional<String> leadsTo(String path) {
        return http.get(path).headers().firstValue("Location");
    }

    @Test
    void movesALivePageWithPublishAndNotBefore() {
        long item = news("stannar-kvar");

        Document saved = edit(item).set("slug", "drar-vidare").press("save");

        assertThat(http.status("/nyheter/stannar-kvar")).isEqualTo(200);
        assertThat(http.status("/nyheter/drar-vidare")).isEqualTo(404);
        assertThat(saved.getElementById("moving").text()).contains("/nyheter/stannar-kvar", "/nyheter/drar-vidare");
        assertThat(edit(item).page().getElementById("form:slug").val()).isEqualTo("drar-vidare");

        Document published = edit(item).press("publish");

        assertThat(published.getElementById("moving")).isNull();
        assertThat(leadsTo("/nyheter/stannar-kvar")).contains("/nyheter/drar-vidare");
        assertThat(http.status("/nyheter/drar-vidare")).isEqualTo(200);
    }

    @Test
    void showsAreasWithPublishAndNotBefore() {
        long item = news("byter-omrade");
        String title = "Plats byter-omrade";

        edit(item).set("areas", String.valueOf(area(AREA))).press("save");
        assertThat(http.get(AREA).body()).doesNotContain(title);
        assertThat(http.get("/nyheter/byter-omrade").body()).doesNotContain("href=\"" + AREA + "\"");

        edit(item).press("publish");
        assertThat(http.get("/nyheter/byter-omrade").body()).contains("href=\"" + AREA + "\"");
    }

    @Test
    void tellsThePlaceInTheComparisonAndThePreview() {
        long item = news("jamfors-har");
        edit(item)
                .set("slug", "jamfors-dar")
                .set("areas", String.valueOf(area(AREA)))
                .press("save");

        String diff =
                staff.get("/admin/content/diff?id=" + item + "&from=1&to=2").body();
        assertThat(diff).contains("Sista delen av adressen", "Hör till områden");
        long draft = ContentRows.id("select id from content_version where item_id = ? and number = 2", item);
        String preview = staff.get("/admin/version/" + draft).body();
        assertThat(preview).contains("/nyheter/jamfors-dar").contains("href=\"" + AREA + "\"");
        assertThat(preview).doesNotContain("/nyheter/jamfors-har");
    }

    @Test
    void refusesBesideTheFieldAnAddressThatSomebodyTookMeanwhile() {
        long item = news("vill-ha-en-annan");
        edit(item).set("slug", "eftertraktad").press("save");
        news("eftertraktad");

        Document refused = edit(item).press("publish");

        assertThat(PostedForm.error(refused, "slug")).contains("eftertraktad", "Välj en annan adress");
        assertThat(http.status("/nyheter/vill-ha-en-annan")).isEqualTo(200);
        assertThat(http.get("/nyheter/eftertraktad").body()).contains("Plats eftertraktad");
    }

    @Test
    void movesAtItsMinuteForWhoeverAsksFirst() {
        long item = news("vantar-pa-minuten");
        edit(item).set("slug", "minuten-ar-inne").press("save");
        ContentRows.execute("update content_version set live_to = now() where item_id = ? and number = 1", item);
        ContentRows.execute("""
                update content_version set state = 'APPROVED', place_waits = true,
                live_from = (select live_to from content_version where item_id = ? and number = 1)
                where item_id = ? and number = 2""", item, item);

        assertThat(http.status("/nyheter/minuten-ar-inne")).isEqualTo(200);
        assertThat(leadsTo("/nyheter/vantar-pa-minuten")).contains("/nyheter/minuten-ar-inne");
    }

    @Test
    void keepsThePlaceOfWhatIsApprovedForLaterFree() {
        long item = news("kommer-senare");
        edit(item).set("slug", "bokad-adress").press("save");
        edit(item)
                .set("publishAt-day", "2032-03-01")
                .set("publishAt-time", "08:00")
                .press("publish");
        assertThat(http.status("/nyheter/kommer-senare")).isEqualTo(200);
        long other = news("vill-ocksa-dit");

        Document refused = edit(other).set("slug", "bokad-adress").press("save");

        assertThat(PostedForm.error(refused, "slug")).contains("bokad-adress");
        ContentRows.execute("""
                update content_version set state = 'SET_ASIDE', live_from = null, place_waits = false
                where item_id = ? and live_from > now()""", item);
        ContentRows.execute("update content_version set live_to = null where item_id = ? and number = 1", item);
    }

    @Test
    void restoresTextAndPlaceTogether() {
        long item = news("forst-har");
        edit(item).set("slug", "sedan-dar").press("publish");

        Document restored =
                PostedForm.at(staff, "/admin/content/history?id=" + item).press("versions:1:restore");

        assertThat(restored.text()).contains("Version 1 är nu ett nytt utkast");
        assertThat(edit(item).page().getElementById("form:slug").val()).isEqualTo("forst-har");
        assertThat(http.status("/nyheter/sedan-dar")).isEqualTo(200);
    }

    @Test
    void movesNothingOutOfOrIntoSomebodyElsesArea() {
        String bound = Accounts.create("PUBLISHER");
        Accounts.bind(bound, AREA);
        Visitor publisher = Visitor.signedIn(new Account(bound, Accounts.PASSWORD));
        long item = news("hor-hemma-har");
        ContentRows.execute("insert into content_item_area (item_id, area_id) values (?, ?)", item, area(AREA));

        Document taken = edit(publisher, "news", item)
                .set("areas", String.valueOf(area(OTHER)))
                .press("save");
        assertThat(taken.select(".summary").text()).isNotBlank();
        edit(item).set("areas", String.valueOf(area(OTHER))).press("save");
        Document refused = edit(publisher, "news", item).press("publish");

        assertThat(refused.select(".summary").text()).contains("områden som du ansvarar för");
        assertThat(ContentRows.id("select area_id from content_item_area where item_id = ?", item))
                .isEqualTo(area(AREA));
    }

    @Test
    void movesAtOnceWhatWasNeverPublic() {
        long item = ContentRows.draft("NEWS", "/nyheter/aldrig-publik", null, "Plats aldrig", "prov");

        edit(item).set("slug", "redan-flyttad").press("save");

        assertThat(ContentRows.id("select count(*) from content_item where path = '/nyheter/redan-flyttad'"))
                .isEqualTo(1);
    }

    @Test
    void keepsADraftAreaWithAPublicPageBelowItWhereItIs() {
        long above = ContentRows.draft("AREA", "/omraden/utkast-ovanfor", null, "Utkast ovanför", "prov");
        ContentRows.live("PAGE", "/omraden/utkast-ovanfor/publik", above, "Publik undersida", "prov");

        edit(staff, "area", above).set("slug", "annat-namn").press("save");

        assertThat(http.status("/omraden/utkast-ovanfor/publik")).isEqualTo(200);
    }

    @Test
    void takesTheOrderFromThePublishedVersion() {
        long item = ContentRows.live("PAGE", AREA + "/ordnas", area(AREA), "Plats i ordning", "prov");

        edit(staff, "page", item).set("position", "7").press("save");
        assertThat(position(item)).isZero();
        edit(staff, "page", item).press("publish");
        assertThat(position(item)).isEqualTo(7);
        ContentRows.execute(
                "update content_item set removed_at = now(), removed_by = 'prov', removed_title = '', "
                        + "removal_reference = '1', removal_reason = 'prov' where id = ?",
                item);
    }

    private static long position(long item) {
        return ContentRows.id("select position from content_item where id = ?", item);
    }
}
