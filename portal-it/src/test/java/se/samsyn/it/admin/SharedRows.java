package se.samsyn.it.admin;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import se.samsyn.it.Portal;

/** Pages of one area and what stands on them, put there behind the portal's back. */
final class SharedRows {

    /** Where the tests' bound accounts write. */
    static final String MY_AREA = "/omraden/missbruk-och-beroende";

    /** Where they do not. */
    static final String OTHER_AREA = "/omraden/funktionsnedsattning";

    private SharedRows() {}

    /** A live page of an area, "NEWS" or another type; gives its id. */
    static long page(String type, String title, String area) {
        String path = "/prov/" + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return within(ContentRows.live(type, path, null, title, Portal.ADMINISTRATOR.username()), area);
    }

    /** A page of an area that nobody outside has seen; gives its id. */
    static long draft(String title, String area) {
        String path = "/prov/" + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return within(ContentRows.draft("NEWS", path, null, title, Portal.ADMINISTRATOR.username()), area);
    }

    private static long within(long item, String area) {
        ContentRows.execute(
                "insert into content_item_area (item_id, area_id) select ?, id from content_item where path = ?",
                item,
                area);
        return item;
    }

    /** Uploads a file as somebody on the staff does; gives its id. */
    static long file(Page page, FilePayload file) {
        return new Library(page).upload(file).id(file.name.replaceAll("\\.[a-z]+$", ""));
    }

    /** Lets the page show the file. */
    static void show(long item, long file) {
        ContentRows.execute(
                "insert into content_reference (version_id, file_id) select id, ? from content_version where item_id = ?",
                file,
                item);
    }

    /** A contact of the directory; gives its id. */
    static long person(String name) {
        return ContentRows.id("insert into person (name, phone) values (?, '063-10 00 00') returning id", name);
    }

    /** Lets the page name the contact. */
    static void name(long item, long person) {
        ContentRows.execute(
                "insert into version_contact (version_id, person_id, position)"
                        + " select id, ?, 0 from content_version where item_id = ?",
                person,
                item);
    }

    /** An organisation of the directory; gives its id. */
    static long organisation(String name, String slug) {
        return ContentRows.id(
                "insert into organisation (name, slug, kind) values (?, ?, 'OTHER') returning id", name, slug);
    }

    /** What stands in the directory, {@code phone} of {@code person}. */
    static String value(String table, String column, long id) {
        return value(table, column, "id", id);
    }

    /** The same for rows that have another key. */
    static String value(String table, String column, String key, long id) {
        return ContentRows.text("select " + column + " from " + table + " where " + key + " = ?", id);
    }
}
