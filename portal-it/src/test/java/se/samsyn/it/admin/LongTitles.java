package se.samsyn.it.admin;

import java.util.List;
import java.util.stream.Stream;
import se.samsyn.it.registration.Registrant;
import se.samsyn.it.registration.TestEvent;

/** Items with one and the same title in every state in which a staff page tells of them, and these pages. */
record LongTitles(long news, long copy, long registration, TestEvent event) {

    private static final String VERSION = """
            insert into content_version (item_id, kind, number, state, title, author, created_at, changed_by, changed_at, live_from)
            values (?, 'ARTICLE', ?, ?, ?, 'prov', now(), 'prov', now(), cast(? as timestamptz)) returning id""";

    static LongTitles of(String title) {
        long news = live(title);
        long scheduled = live(title);
        ContentRows.execute(
                "update content_version set live_to = cast('2031-03-03T08:00Z' as timestamptz) where item_id = ?",
                scheduled);
        ContentRows.id(VERSION, scheduled, 2, "APPROVED", title, "2031-03-03T08:00Z");
        long inReview = ContentRows.id(VERSION, news, 2, "IN_REVIEW", title, null);
        ContentRows.execute(
                "insert into review_note (version_id, step, by_user, at, text) values (?, 'SENT', 'prov', now(), '')",
                inReview);
        ContentRows.execute(
                "insert into former_path (path, item_id, made_by, made_at) values (?, ?, 'prov', now())",
                "/langtitel-" + news,
                news);
        ContentRows.execute("update content_item set review_on = current_date - 400 where id = ?", news);
        ContentRows.execute(
                "update content_item set removed_title = ?, removed_by = 'prov', removed_at = now(), removal_reason = 'prov', removal_reference = 'prov' where id = ?",
                title,
                live(title));
        long thrown = ContentRows.draft("NEWS", "/nyheter/" + slug(), null, title, "prov");
        ContentRows.execute(
                "update content_item set binned = true, removed_title = ?, removed_by = 'prov', removed_at = now() where id = ?",
                title,
                thrown);
        TestEvent event = TestEvent.withSeats(title, 5);
        Registrant.at(7300).register(event);
        ContentRows.execute("insert into workshop (event_id) values (?)", event.id());
        ContentRows.execute("insert into dialogue (event_id) values (?)", event.id());
        return new LongTitles(
                news,
                copy(news, title),
                ContentRows.id("select id from registration where event_id = ?", event.id()),
                event);
    }

    private static long live(String title) {
        return ContentRows.live("NEWS", "/nyheter/" + slug(), null, title, "prov");
    }

    private static String slug() {
        return "prov-langtitel-" + Long.toString(System.nanoTime(), 36);
    }

    // The portal may have kept one of its own meanwhile.
    private static long copy(long item, String title) {
        return ContentRows.id("""
                with style as (insert into rendered_style (hash, css) values ('abc1', '') on conflict do nothing)
                insert into rendered_copy (version_id, path, title, rendered_at, style_hash, html)
                select id, '/nyheter/langtitel', ?, now(), 'abc1', ? from content_version where item_id = ? and number = 1
                on conflict (version_id, part) do update set title = excluded.title
                returning id""", title, HiddenDraftsIT.packed(), item);
    }

    String editPage() {
        return "/admin/news/edit?id=" + news;
    }

    List<String> pages() {
        return Stream.of(
                        "/admin/",
                        "/admin/content?words=L%C3%A5ngtitel",
                        editPage(),
                        "/admin/content/history?id=" + news,
                        "/admin/content/diff?from=1&to=2&id=" + news,
                        "/admin/content/preview?id=" + news,
                        "/admin/scheduled",
                        "/admin/review?show=all",
                        "/admin/bin",
                        "/admin/removed",
                        "/admin/snapshot?words=L%C3%A5ngtitel",
                        "/admin/snapshot/show?id=" + copy,
                        "/admin/maintenance?list=REVIEW_DUE",
                        "/admin/bulk/create?action=REMOVE&item=" + news,
                        "/admin/not-found?show=redirects",
                        "/admin/event/edit?id={event}",
                        "/admin/event/duplicate?id={event}",
                        "/admin/dialogue/edit?id={event}",
                        "/admin/dialogue/answers?id={event}",
                        "/admin/survey/edit?id={event}",
                        "/admin/workshop/edit?id={event}",
                        "/admin/workshop/board?id={event}",
                        "/admin/workshop/plenum?id={event}",
                        "/admin/registration?event={event}",
                        "/admin/registration/create?event={event}",
                        "/admin/registration/settings?event={event}",
                        "/admin/registration/mail?event={event}",
                        "/admin/registration/invite?event={event}",
                        "/admin/registration/form?event={event}",
                        "/admin/registration/answers?event={event}",
                        "/admin/registration/statistics?event={event}",
                        "/admin/registration/check-in?event={event}",
                        "/admin/registration/edit?id=" + registration)
                .map(page -> page.replace("{event}", String.valueOf(event.id())))
                .toList();
    }
}
