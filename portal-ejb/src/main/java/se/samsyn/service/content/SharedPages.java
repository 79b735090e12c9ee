package se.samsyn.service.content;

/** SQL about the pages that show what many pages share; {@code version_shared} knows which versions do. */
public final class SharedPages {

    private static final String VERSIONS = """
            i.id in (select v.item_id from version_shared s join content_version v on v.id = s.version_id
                where s.thing = %s and s.thing_id = %s""";

    // The same present as that of FileUses: live, scheduled, or the newest of its language.
    private static final String PRESENT = """
            i.removed_at is null and %s
                and (v.live_from is not null and (v.live_to is null or v.live_to > %s)
                    or v.number = (select max(w.number) from content_version w
                        where w.item_id = v.item_id and w.language = v.language)))""";

    private static final String WRITES_ALL = """
            exists (select 1 from account_role r join account c on c.id = r.account_id
                where c.username = ?me and r.role in ('EDITOR', 'PUBLISHER', 'ADMINISTRATOR'))""";

    private static final String BOUND =
            "exists (select 1 from account_area b join account c on c.id = b.account_id where c.username = ?me)";

    /** True for an item {@code i} that the user in {@code ?me} may write. */
    static final String MINE = "((i.type = 'EVENT' or " + WRITES_ALL + ") and\n" + ContentAccess.IN_MY_AREAS + ")";

    /** True when the user in {@code ?me} may write everything. */
    static final String EVERYTHING = "(" + WRITES_ALL + " and not " + BOUND + ")";

    private SharedPages() {}

    /** Counts the present pages with the thing that the user may not write; the contact page lies in nobody's area. */
    public static String countNotMine(String thing, String id, String me, String now) {
        return """
                ((select count(*) from content_item i where %s and not %s)
                + case when %s = 'PERSON' and not %s and exists (select 1 from person p
                    where p.id = %s and p.listed and p.active) then 1 else 0 end)""".formatted(
                        PRESENT.formatted(VERSIONS.formatted(thing, id), now),
                        MINE.replace("?me", me),
                        thing,
                        EVERYTHING.replace("?me", me),
                        id);
    }

    /** Counts the pages that have ever had the thing and that the user may not write. */
    static String countEverNotMine(String thing, String id, String me) {
        return "(select count(*) from content_item i where " + VERSIONS.formatted(thing, id) + ") and not "
                + MINE.replace("?me", me) + ")";
    }

    /** True when the public sees the thing now, or will without anybody doing more. */
    static String isPublic(String thing, String id, String now) {
        return """
                (exists (select 1 from content_item i where i.removed_at is null and %s and s.shown
                    and v.live_from is not null and (v.live_to is null or v.live_to > %s)))
                or %s = 'PERSON' and exists (select 1 from person p where p.id = %s and p.listed and p.active)
                or %s = 'ORGANISATION' and exists (select 1 from organisation o where o.id = %s and o.active))""".formatted(VERSIONS.formatted(thing, id), now, thing, id, thing, id);
    }
}
