package se.samsyn.service.maintenance;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.maintenance.MaintenanceList;
import se.samsyn.domain.maintenance.MaintenanceRow;
import se.samsyn.service.permission.ContentRights;
import se.samsyn.service.persistence.Row;

/** The lists of maintenance; the dashboard counts by the same conditions. */
final class MaintenanceQuery {

    static final int PAGE_SIZE = 25;

    /** A version that readers see now or will see, or that somebody is writing. */
    private static final String CURRENT = """
            (%s or v.state in ('DRAFT', 'IN_REVIEW'))""".formatted(LivePeriod.SQL.endsAfter("v", "?2"));

    // What each list is made of: a table i of items, and what is shown as "since" and as person.
    private static final Map<MaintenanceList, String> FROM = Map.of(
            MaintenanceList.REVIEW_DUE,
            """
            from content_item i where i.removed_at is null
            and i.review_on <= cast(?2 at time zone 'Europe/Stockholm' as date) and %s""".formatted(ContentRights.LIVE.replace("?now", "?2")),
            MaintenanceList.UNDOCUMENTED,
            """
            from event e join content_item i on i.id = e.item_id
            where i.removed_at is null and e.status not in ('CANCELLED', 'POSTPONED') and e.end_instant < ?2 - interval '%d days'
            and exists (select 1 from content_version l join event_version ev on ev.id = l.id
                where l.item_id = i.id and l.language = 'sv' and %s
                and coalesce(trim(ev.documentation), '') = ''
                and not exists (select 1 from programme_item p where p.version_id = ev.id and p.file_id is not null))""".formatted(MaintenanceList.DOCUMENTATION_DAYS, LivePeriod.SQL.contains("l", "?2")),
            MaintenanceList.CONTACT_LEFT,
            """
            from (select distinct v.item_id, n.person_id from version_person n join content_version v on v.id = n.version_id
                where n.person_id in (select id from person where not active and successor_id is null)
                and %s) named join content_item i on i.id = named.item_id join person p on p.id = named.person_id
            where i.removed_at is null""".formatted(CURRENT),
            MaintenanceList.OWNERLESS,
            """
            from content_item i where i.removed_at is null
            and not exists (select 1 from account a where a.username = i.owner and a.active)""");

    private static final String NOBODY = ", null as person_id, null as person";

    private static final Map<MaintenanceList, String> SHOWN = Map.of(
            MaintenanceList.REVIEW_DUE, "i.review_on as since" + NOBODY,
            MaintenanceList.UNDOCUMENTED,
                    "cast(e.end_instant at time zone 'Europe/Stockholm' as date) as since" + NOBODY,
            MaintenanceList.CONTACT_LEFT, "null as since, p.id as person_id, p.name as person",
            MaintenanceList.OWNERLESS, "null as since" + NOBODY);

    private static final String TITLE = """
            (select v.title from content_version v where v.item_id = i.id and v.language = 'sv'
                order by v.number desc limit 1)""";

    private static final String OWNER =
            "i.owner, coalesce((select a.display_name from account a where a.username = i.owner), i.owner) as owner_name, ";

    private static final String MINE = "\nand " + ContentRights.MAY_WRITE.replace("?me", "?1");

    private static final String OWNED = "\nand i.owner = ?3";

    static final String HAND_OVER =
            """
            update content_item i set owner = ?1 where i.removed_at is null
            and not exists (select 1 from account a where a.username = i.owner and a.active) and %s and %s""".formatted(ContentRights.MAY_WRITE.replace("?me", "?1"), ContentRights.MAY_WRITE.replace("?me", "?2"));

    private MaintenanceQuery() {}

    /** SQL that counts a list of what the reader {@code ?1} may write, or only of what they own. */
    static String count(MaintenanceList list, boolean owned) {
        return "select count(*) " + FROM.get(list) + MINE + (owned ? OWNED.replace("?3", "?1") : "");
    }

    /** A page of a list of what somebody may write, the longest neglected first; {@code owner} {@code null} for everybody's. */
    static Results<MaintenanceRow> page(
            EntityManager em, String me, MaintenanceList list, String owner, Instant now, int page) {
        String narrowed = FROM.get(list) + MINE + (owner == null ? "" : OWNED);
        String sql = "select i.id, i.type, " + TITLE + " as title, " + OWNER + SHOWN.get(list) + " " + narrowed
                + "\norder by since nulls last, title, i.id";
        return Row.page(
                bound(em, sql, me, owner, now),
                bound(em, "select count(*) " + narrowed, me, owner, now),
                page,
                PAGE_SIZE,
                MaintenanceQuery::row);
    }

    /** Every page that names the person in a version that readers see, will see, or that somebody is writing. */
    static List<MaintenanceRow> naming(EntityManager em, long personId, Instant now) {
        String sql = "select i.id, i.type, " + TITLE + " as title, " + OWNER + "null as since" + NOBODY
                + " from content_item i where i.removed_at is null and exists (select 1 from version_person n"
                + " join content_version v on v.id = n.version_id where v.item_id = i.id and n.person_id = ?1 and "
                + CURRENT + ")\norder by title, i.id";
        return Row.list(
                em.createNativeQuery(typed(sql)).setParameter(1, personId).setParameter(2, Timestamp.from(now)),
                MaintenanceQuery::row);
    }

    /** Pages as lines of a mail. */
    static String lines(List<MaintenanceRow> pages) {
        return pages.stream().map(page -> "– " + page.title()).distinct().collect(Collectors.joining("\n"));
    }

    // PostgreSQL takes "?2 - interval" for the difference of two intervals.
    private static String typed(String sql) {
        return sql.replace("?2", "cast(?2 as timestamptz)");
    }

    private static Query bound(EntityManager em, String sql, String me, String owner, Instant now) {
        Query query = em.createNativeQuery(typed(sql)).setParameter(1, me);
        if (owner != null) {
            query.setParameter(3, owner);
        }
        if (sql.contains("?2")) {
            query.setParameter(2, Timestamp.from(now));
        }
        return query;
    }

    private static MaintenanceRow row(Row row) {
        return new MaintenanceRow(
                row.number("id"),
                row.constant(ContentType.class, "type"),
                row.text("title"),
                row.text("owner"),
                row.text("owner_name"),
                row.date("since"),
                row.number("person_id"),
                row.text("person"));
    }
}
