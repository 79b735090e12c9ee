package se.samsyn.it.admin;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.samsyn.it.Portal;
import se.samsyn.it.registration.Registrant;
import se.samsyn.it.registration.TestEvent;

/** Something for every address of the staff to be about, by the names that stand in {@code staff-addresses.txt}. */
final class StaffContent {

    // Of the demo content: of each type one that the bound accounts may not write.
    private static final String ELSEWHERE = """
            select min(i.id) from content_item i where i.type = ? and i.removed_at is null and not starts_with(i.path, ?)
            and exists (select 1 from content_version v where v.item_id = i.id and v.live_from < now() and v.live_to is null)
            and not exists (select 1 from content_item_area m join content_item a on a.id = m.area_id
                where m.item_id = i.id and starts_with(a.path, ?))""";

    private StaffContent() {}

    /** The numbers by name: in another area than the bound accounts', unless the name begins with {@code my-}. */
    static Map<String, Object> named() {
        Map<String, Object> ids = new HashMap<>();
        Stream.of("AREA", "PAGE", "NETWORK", "ACTION_PLAN", "PROJECT", "PUBLICATION")
                .forEach(type -> ids.put(
                        type.toLowerCase(Locale.ROOT).replace('_', '-'),
                        ContentRows.id(ELSEWHERE, type, HiddenDraftsIT.MINE, HiddenDraftsIT.MINE)));
        ids.put("my-area", ContentRows.id("select id from content_item where path = ?", HiddenDraftsIT.MINE));
        news(ids, "news", HiddenDraftsIT.OTHERS);
        news(ids, "my-news", HiddenDraftsIT.MINE);
        event(ids, "event", HiddenDraftsIT.OTHERS);
        event(ids, "my-event", HiddenDraftsIT.MINE);
        ids.put("person", ContentRows.id("select min(id) from person"));
        ids.put("organisation", ContentRows.id("select min(id) from organisation"));
        ids.put("municipality", ContentRows.id("select min(id) from municipality"));
        ids.put(
                "account",
                ContentRows.id("select id from account where username = ?", Portal.ADMINISTRATOR.username()));
        ids.put(
                "image",
                ContentRows.id("select min(id) from stored_file where width is not null and removed_at is null"));
        ids.put(
                "document",
                ContentRows.id("select min(f.id) from stored_file f where f.width is null and f.removed_at is null"));
        ids.put(
                "day",
                DialogueDesk.text("select cast(starts_at as date) from event where item_id = ?", ids.get("event")));
        return ids;
    }

    private static void news(Map<String, Object> ids, String name, String area) {
        String path = "/nyheter/rundvandring-" + name + "-" + Long.toString(System.nanoTime(), 36);
        long item = HiddenDraftsIT.in(area, ContentRows.draft("NEWS", path, null, "Rundvandring", "prov"));
        ids.put(name, item);
        ids.put(name + "-version", ContentRows.id("select id from content_version where item_id = ?", item));
        ids.put(name + "-copy", ContentRows.id("""
                with style as (insert into rendered_style (hash, css) values ('abc1', '') on conflict do nothing)
                insert into rendered_copy (version_id, path, title, rendered_at, style_hash, html)
                select id, ?, title, now(), 'abc1', ? from content_version where item_id = ? returning id""", path, HiddenDraftsIT.packed(), item));
    }

    private static void event(Map<String, Object> ids, String name, String area) {
        TestEvent event = TestEvent.withSeats("Rundvandring " + name, 5);
        HiddenDraftsIT.in(area, event.id());
        Registrant.at(7100 + ids.size()).register(event);
        ids.put(name, event.id());
        ids.put(name + "-registration", ContentRows.id("select id from registration where event_id = ?", event.id()));
        ids.put(name + "-version", ContentRows.id("select id from content_version where item_id = ?", event.id()));
        ContentRows.execute("insert into workshop (event_id) values (?)", event.id());
        ids.put(name + "-actor", ContentRows.id("""
                with dialogue as (insert into dialogue (event_id) values (?) returning event_id)
                insert into dialogue_actor (dialogue_id, position, name) select event_id, 0, 'Aktör' from dialogue returning id""", event.id()));
    }
}
