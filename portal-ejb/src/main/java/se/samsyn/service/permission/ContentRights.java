package se.samsyn.service.permission;

import se.samsyn.domain.content.LivePeriod;

/**
 * What {@link ContentAccess} judges, as SQL for lists and for accounts that are not signed in: {@code ?me} stands for a user
 * name, {@code ?now} for the moment.
 */
public final class ContentRights {

    /** True for an item {@code i} that the account {@code ?me} may write: while it is open, by its roles and its areas. */
    public static final String MAY_WRITE = """
            (exists (select 1 from account h join account_role r on r.account_id = h.id where h.username = ?me and h.active
                and r.role <> 'ALERT' and (r.role <> 'EVENT_MANAGER' or i.type = 'EVENT'))
            and\s""" + ContentAccess.IN_MY_AREAS + ")";

    /** True for an item {@code i} that the public reads at the moment {@code ?now}. */
    public static final String LIVE = """
            (i.removed_at is null and exists (select 1 from content_version l where l.item_id = i.id and l.language = 'sv' and %s))""".formatted(LivePeriod.SQL.contains("l", "?now"));

    /**
     * What the account {@code ?me} may know an item {@code i} by: its latest title when they may write it, else the latest that
     * was public; nothing when none was.
     */
    public static final String KNOWN_TITLE = """
            (select k.title from content_version k where k.item_id = i.id and k.language = 'sv'
                and (%s or %s)
                order by k.number desc limit 1)""".formatted(LivePeriod.SQL.hasBegunBy("k", "?now"), MAY_WRITE);

    /**
     * True for a series {@code s} of which the account {@code ?me} may write every event: its name and what belongs to it stand on
     * the pages of all of them.
     */
    public static final String MAY_WRITE_SERIES = """
            not exists (select 1 from event e join content_item i on i.id = e.item_id
                where e.series_id = s.id and i.removed_at is null and not %s)""".formatted(MAY_WRITE);

    /**
     * True for a file {@code f} of the library that the account {@code ?me} may read: nothing shows it, a version that was public
     * did, or one of an item that they may write; and for what they put there themselves.
     */
    public static final String MAY_READ_FILE = """
            (f.created_by = ?me or not exists (select 1 from content_reference u where u.file_id = f.id)
            or exists (select 1 from content_reference u join content_version v on v.id = u.version_id
                join content_item i on i.id = v.item_id where u.file_id = f.id
                and (v.live_from <= ?now and not u.withheld or %s)))""".formatted(MAY_WRITE);

    private ContentRights() {}
}
