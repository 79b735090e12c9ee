package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.account.Visitor;
import se.samsyn.it.admin.EditPage.Kind;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.registration.TestEvent;

/** What was never public of an area is known to those who may write there, and reaches nobody else by a list or a reference. */
@BrowserTest
class HiddenDraftsIT {

    static final String MINE = "/omraden/missbruk-och-beroende";
    static final String OTHERS = "/omraden/funktionsnedsattning";

    private final String word = "Hemlighet" + Long.toString(System.nanoTime(), 36);
    private final String slug = word.toLowerCase(Locale.ROOT);
    private final String free = Accounts.create("PUBLISHER");
    private final String bound = bound("PUBLISHER");

    static String bound(String role) {
        String username = Accounts.create(role);
        Accounts.bind(username, MINE);
        return username;
    }

    private static Visitor signedIn(String username) {
        return Visitor.signedIn(new Account(username, Accounts.PASSWORD));
    }

    /** Lets an item belong to the area at the path. */
    static long in(String areaPath, long item) {
        ContentRows.execute(
                "insert into content_item_area (item_id, area_id) select ?, id from content_item where path = ?",
                item,
                areaPath);
        return item;
    }

    private long hidden(String number) {
        return in(OTHERS, ContentRows.draft("NEWS", "/nyheter/" + slug + number, null, word + number, "ingen" + slug));
    }

    private long mine() {
        return in(MINE, ContentRows.live("NEWS", "/nyheter/egen-" + slug, null, "Egen nyhet " + slug, "ingen" + slug));
    }

    // Nothing of this waits for the reviewers and the calendars of other tests.
    @AfterEach
    void setAside() {
        ContentRows.execute("""
                update content_version set state = 'SET_ASIDE', live_from = null where title like ? || '%'
                and (state = 'IN_REVIEW' or live_from > now())""", word);
    }

    @Test
    void standOnNoListOfSomebodyWhoIsBoundElsewhere() {
        Map<String, String> lists = new LinkedHashMap<>();
        hidden("utkast");
        lists.put("/admin/content?words=" + word, word + "utkast");
        lists.put("/admin/content?owner=ingen" + slug, word + "utkast");
        lists.put("/admin/maintenance?list=OWNERLESS&owner=ingen" + slug, word + "utkast");
        lists.put("/admin/bulk/create?item=" + hidden("massan"), word + "massan");
        scheduled(hidden("snart"));
        inReview(hidden("granskas"));
        lists.put("/admin/review", word + "granskas");
        lists.put("/admin/bin", word + "papperskorg");
        binned(hidden("papperskorg"));
        lists.put("/admin/removed?words=" + word, word + "gallrad");
        removed(hidden("gallrad"));
        long copy = copied(hidden("kopia"));
        lists.put("/admin/snapshot?words=" + word, word + "kopia");
        lists.put("/admin/snapshot/show?id=" + copy, word + "kopia");
        lists.put("/admin/snapshot-page/" + copy, "En kopia");
        long page = mine();
        ContentRows.link(hidden("pekar-hit"), page);
        lists.put("/admin/news/edit?id=" + page, word + "pekar-hit");
        ContentRows.link(page, hidden("mal"));
        lists.put("/admin/link?owner=ingen" + slug, word + "mal");

        SoftAssertions all = new SoftAssertions();
        Visitor freely = signedIn(free);
        Visitor boundly = signedIn(bound);
        lists.forEach((path, title) -> {
            all.assertThat(freely.get(path).body()).as(path).contains(title);
            all.assertThat(boundly.get(path).body()).as(path).doesNotContain(title, word + "mal");
        });
        for (String path : new String[] {"/admin/", "/admin/scheduled", "/admin/maintenance?list=CONTACT_LEFT"}) {
            all.assertThat(boundly.get(path).body()).as(path).doesNotContain(word);
        }
        all.assertThat(boundly.get("/admin/snapshot-page/" + copy).statusCode()).isEqualTo(404);
        all.assertThat(boundly.get("/admin/snapshot/show?id=" + copy).statusCode())
                .isEqualTo(404);
        all.assertAll();
    }

    @Test
    void areShownByTheTitleThatThePublicReads() {
        long item = in(OTHERS, ContentRows.live("NEWS", "/nyheter/" + slug, null, "Publik " + slug, "prov"));
        ContentRows.execute("""
                insert into content_version (item_id, kind, number, state, title, author, created_at, changed_by, changed_at)
                values (?, 'ARTICLE', 2, 'DRAFT', ?, 'prov', now(), 'prov', now())""", item, word);

        String list = "/admin/content?owner=prov&words=" + slug;
        assertThat(signedIn(bound).get(list).body()).contains("Publik " + slug).doesNotContain(word);
        assertThat(signedIn(free).get("/admin/content?words=" + word).body()).contains(word);
    }

    @Test
    void areNeitherOfferedNorLinkedTo(Browser browser) {
        long draft = hidden("lank");
        try (var free = se.samsyn.it.browser.Visitor.signedIn(browser, new Account(this.free, Accounts.PASSWORD));
                var bound =
                        se.samsyn.it.browser.Visitor.signedIn(browser, new Account(this.bound, Accounts.PASSWORD))) {
            EditPage theirs = EditPage.create(free.page(), "news", "Får länka " + slug);
            assertThat(offered(theirs)).contains(word + "lank");
            EditPage own = EditPage.create(bound.page(), "news", "Får inte länka " + slug);
            assertThat(offered(own)).doesNotContain(word);

            for (String href : new String[] {"/nyheter/" + slug + "lank", "/item/" + draft}) {
                own = EditPage.at(bound.page(), bound.page().url());
                own.add(Kind.RICH_TEXT);
                own.paste(0, "<p>Se <a href='" + href + "'>här</a>.</p>");
                own.save();
                assertThat(bound.page().locator(".summary").innerText()).contains("inte är publicerad och som du inte");
            }
            theirs.add(Kind.RICH_TEXT);
            theirs.paste(0, "<p>Se <a href='/item/" + draft + "'>här</a>.</p>");
            theirs.save();
            long theirItem = theirs.itemId();
            assertThat(references(theirItem, draft)).isEqualTo(1);
            assertThat(references(own.itemId(), draft)).isZero();

            // What a colleague has linked to stays when somebody saves who may not know what it is.
            in(MINE, theirItem);
            EditPage shared = EditPage.at(bound.page(), "/admin/news/edit?id=" + theirItem);
            assertThat(bound.page().content()).doesNotContain(word);
            shared.fill("lead", "Ändrad ingress");
            shared.save();
            assertThat(bound.page().locator(".summary").count()).isZero();
            assertThat(references(theirItem, draft)).isEqualTo(1);
        }
    }

    @Test
    void keepTheirFilesToThemselves() {
        long item = hidden("fil");
        long file = ContentRows.id("""
                insert into stored_file (storage_key, original_name, media_type, size, sha256, width, height, language, title,
                    alt_text, created_at, created_by)
                select storage_key, original_name, media_type, size, sha256, width, height, language, ?, '', now(), 'prov'
                from stored_file where width is not null and removed_at is null order by id limit 1 returning id""", word);
        ContentRows.execute("""
                insert into content_reference (version_id, file_id)
                select id, ? from content_version where item_id = ?""", file, item);
        String name = DialogueDesk.text("select original_name from stored_file where id = ?", file);
        String path = "/filer/" + file + "/" + name;
        Visitor freely = signedIn(free);
        Visitor boundly = signedIn(bound);

        assertThat(freely.get("/admin" + path).statusCode()).isEqualTo(200);
        assertThat(boundly.get("/admin" + path).statusCode()).isEqualTo(404);
        assertThat(freely.get("/admin/media?words=" + word).body()).contains("media/edit?id=" + file);
        assertThat(boundly.get("/admin/media?words=" + word).body()).doesNotContain("media/edit?id=" + file);

        long own = in(MINE, TestEvent.withSeats("Evenemang " + slug, 5).id());
        String edit = "/admin/event/edit?id=" + own;
        String link = "<p><a href=\"" + path + "\">Filen</a></p>";
        assertThat(PostedForm.at(boundly, edit)
                        .set("documentation_input", link)
                        .press("save")
                        .select(".summary")
                        .text())
                .contains("Filen finns inte längre.");
        PostedForm.at(freely, edit).set("documentation_input", link).press("save");
        assertThat(boundly.get("/admin" + path).statusCode()).isEqualTo(200);
    }

    private String offered(EditPage edit) {
        edit.page().locator("[id='form:add-related_input']").pressSequentially(word);
        Locator panel = edit.page().locator("[id='form:add-related_panel']");
        panel.locator("li").first().waitFor();
        String offered = panel.innerText();
        // Words without a choice would be refused at the next save.
        edit.fill("add-related_input", "");
        return offered;
    }

    private static long references(long from, long to) {
        return ContentRows.id("""
                select count(*) from content_reference r join content_version v on v.id = r.version_id
                where v.item_id = ? and r.item_id = ?""", from, to);
    }

    private static void scheduled(long item) {
        ContentRows.execute(
                "update content_version set state = 'APPROVED', live_from = now() + interval '3 days' where item_id = ?",
                item);
    }

    private static void inReview(long item) {
        ContentRows.execute("update content_version set state = 'IN_REVIEW' where item_id = ?", item);
        ContentRows.execute("""
                insert into review_note (version_id, step, by_user, at)
                select id, 'SENT', 'prov', now() - interval '9 years' from content_version where item_id = ?""", item);
    }

    private static void binned(long item) {
        ContentRows.execute("""
                update content_item set removed_at = now() + interval '1 hour', removed_by = 'prov', binned = true,
                    removed_title = (select title from content_version where item_id = content_item.id)
                where id = ?""", item);
    }

    private static void removed(long item) {
        ContentRows.execute("""
                update content_item set removed_at = now(), removed_by = 'prov', removal_reference = 'FOU 1', removal_reason = 'Fel',
                    removed_title = (select title from content_version where item_id = content_item.id)
                where id = ?""", item);
    }

    private static long copied(long item) {
        ContentRows.execute("insert into rendered_style (hash, css) values ('abc0', '') on conflict do nothing");
        return ContentRows.id("""
                with gone as (update content_version set live_from = now() - interval '2 hours', live_to = now() - interval '1 hour',
                    state = 'WITHDRAWN', copied_at = now() where item_id = ? returning id, title)
                insert into rendered_copy (version_id, path, title, rendered_at, style_hash, html)
                select id, '/nyheter/kopia', title, now(), 'abc0', ? from gone returning id""", item, packed());
    }

    /** A page as copies are kept. */
    static byte[] packed() {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var packing = new GZIPOutputStream(bytes)) {
                packing.write("<html><head></head><body>En kopia</body></html>".getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
