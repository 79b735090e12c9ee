package se.samsyn.service.content;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.content.StaffRow;
import se.samsyn.domain.content.StaffRow.Translated;
import se.samsyn.domain.content.StaffSearch;
import se.samsyn.domain.content.StaffSearch.Order;
import se.samsyn.domain.content.VersionState;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.permission.ContentRights;
import se.samsyn.service.persistence.Row;

/**
 * The staff's list of content, each item by its latest version for whoever may write it, and by the one that the public reads
 * for everybody else; {@code ?1} is who asks, {@code ?2} the moment.
 */
final class StaffQuery {

    private static final String LIVE = """
            exists (select 1 from content_version l where l.item_id = i.id and l.language = 'sv' and %s)""".formatted(LivePeriod.SQL.contains("l", "?2"));

    // For the rows of one page: over one item's versions each, where "exists" would be worked out for all items at
    // once.
    private static final String SHOWN_LIVE = """
            coalesce((select bool_or(%s)
                from content_version l where l.item_id = i.id and l.language = 'sv'), false)""".formatted(LivePeriod.SQL.contains("l", "?2"));

    private static final String GOES_LIVE = """
            (select min(f.live_from) from content_version f where f.item_id = i.id and f.language = 'sv'
                and f.state = 'APPROVED' and f.live_from > ?2)""";

    private static final String TABLES = """

            from content_version v join content_item i on i.id = v.item_id
            where i.removed_at is null and v.language = 'sv' and\s""";

    private static final String SHOWN =
            "case when %s then v.newest else " + LivePeriod.SQL.contains("v", "?2") + " end";

    // Every item has a newest version: what asks for nothing in it is counted without it.
    private static final String ITEMS = "\nfrom content_item i where i.removed_at is null";

    private static final String ENGLISH = """
            (select case when bool_or(%s) then 'LIVE' else 'WRITTEN' end
                from content_version e where e.item_id = i.id and e.language = 'en' having count(*) > 0)""".formatted(LivePeriod.SQL.contains("e", "?2"));

    /** How many rows after the page that is shown are counted at least. */
    private static final int FURTHER = 200;

    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final StaffSearch search;
    private final String mine;
    private final String tables;
    private final boolean narrowed;

    StaffQuery(StaffSearch search, ContentAccess access, String me, Instant now) {
        this.search = search;
        values.add(me);
        values.add(Timestamp.from(now));
        mine = access.mine("?1");
        narrowed = !access.knowsEverything();
        tables = TABLES + shown(narrowed, mine);
        and("i.type = ?", search.type() == null ? null : search.type().name());
        and("i.owner = ?", search.owner());
        and("v.changed_by = ?", search.changedBy());
        and(
                "(i.parent_id = ? or exists (select 1 from content_item_area a where a.item_id = i.id and a.area_id = ?))",
                search.areaId());
        String words = search.words() == null ? "" : search.words().strip();
        and("v.title ilike ?", words.isEmpty() ? null : containing(words));
        if (search.untranslated()) {
            where.append(
                    "\nand not exists (select 1 from content_version e where e.item_id = i.id and e.language = 'en')");
        }
        if (search.standing() != null) {
            switch (search.standing()) {
                case LIVE -> where.append("\nand ").append(LIVE);
                case DRAFT -> where.append("\nand v.state = 'DRAFT'");
                case IN_REVIEW -> where.append("\nand v.state = 'IN_REVIEW'");
                case SCHEDULED -> where.append("\nand ").append(GOES_LIVE).append(" is not null");
                case WITHDRAWN ->
                    where.append("\nand (v.state = 'WITHDRAWN' or v.live_to <= ?2)\nand not ")
                            .append(LIVE);
            }
        }
    }

    // Whom nothing is closed to is asked the cheaper way: the list of thousands is read by an index.
    private static String shown(boolean narrowed, String mine) {
        return narrowed ? SHOWN.formatted(mine) : "v.newest";
    }

    private void and(String condition, Object value) {
        if (value != null) {
            values.add(value);
            where.append("\nand ").append(condition.replace("?", "?" + values.size()));
        }
    }

    private static String containing(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    Results<StaffRow> page(EntityManager em) {
        String order = search.order() == Order.TITLE ? "v.title, v.id" : "v.changed_at desc, v.id desc";
        String sql = "select i.id, i.type, i.path, v.title, v.state, " + SHOWN_LIVE + " as live, case when "
                + mine + " then " + GOES_LIVE + " end as goes_live, " + mine
                + " as mine, i.owner, v.changed_by, v.changed_at, " + ENGLISH + " as english" + tables + where
                + "\norder by " + order;
        List<StaffRow> page = Row.list(
                bound(em, sql)
                        .setFirstResult((search.page() - 1) * StaffSearch.PAGE_SIZE)
                        .setMaxResults(StaffSearch.PAGE_SIZE),
                StaffQuery::row);
        long total = count(em, farthest());
        long shown = Math.min(total, farthest());
        return new Results<>(page, search.page(), StaffSearch.PAGE_SIZE, shown, total > shown);
    }

    // What a search finds is read row by row; without words, an index knows how many there are.
    private long farthest() {
        boolean searching = search.words() != null && !search.words().isBlank();
        return searching ? (long) search.page() * StaffSearch.PAGE_SIZE + FURTHER : Long.MAX_VALUE - 1;
    }

    private long count(EntityManager em, long farthest) {
        // Who asks and when are bound in both statements, so that numbering is the same.
        String counted = "select 1" + (where.indexOf("v.") < 0 && !narrowed ? ITEMS : tables) + where
                + "\nand cast(?1 as text) is not null and cast(?2 as timestamptz) is not null limit " + (farthest + 1);
        Object count = bound(em, "select count(*) from (" + counted + ") found").getSingleResult();
        return ((Number) count).longValue();
    }

    private Query bound(EntityManager em, String sql) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static StaffRow row(Row row) {
        return new StaffRow(
                row.number("id"),
                row.constant(ContentType.class, "type"),
                row.text("path"),
                row.text("title"),
                row.constant(VersionState.class, "state"),
                row.flag("live"),
                row.moment("goes_live"),
                row.flag("mine"),
                row.text("owner"),
                row.text("changed_by"),
                row.moment("changed_at"),
                row.text("english") == null ? Translated.NOT : row.constant(Translated.class, "english"));
    }

    static List<LinkTarget> suggest(
            EntityManager em,
            ContentAccess access,
            String me,
            Instant now,
            String words,
            List<ContentType> types,
            int most) {
        // Enum names only: nothing that came from outside gets into the text.
        String among = (types.isEmpty() ? List.of(ContentType.values()) : types)
                .stream().map(type -> "'" + type.name() + "'").collect(Collectors.joining(", "));
        return Row.list(
                em.createNativeQuery(
                                "select i.id, i.type, i.path, v.title" + TABLES
                                        + shown(!access.knowsEverything(), access.mine("?1"))
                                        + "\nand i.type in (" + among + ") and v.title ilike ?3"
                                        + "\nand cast(?1 as text) is not null and cast(?2 as timestamptz) is not null order by i.path")
                        .setParameter(1, me)
                        .setParameter(2, Timestamp.from(now))
                        .setParameter(3, containing(words.strip()))
                        .setMaxResults(most),
                StaffQuery::target);
    }

    /** The areas with these numbers by their latest titles, in the order of the tree. */
    static List<LinkTarget> areas(EntityManager em, Set<Long> ids) {
        return Row.list(
                em.createNativeQuery("select i.id, i.type, i.path, v.title" + TABLES
                                + "v.newest and i.type = 'AREA' and i.id = any(cast(?1 as bigint[])) order by i.path")
                        .setParameter(1, ids.toString().replace('[', '{').replace(']', '}')),
                StaffQuery::target);
    }

    /** What the caller may know the item by: its latest title, removed or not, or what the public reads. */
    static Optional<LinkTarget> known(EntityManager em, ContentAccess access, String me, Instant now, long itemId) {
        String known = "(" + access.mine("?1") + " or " + ContentRights.LIVE.replace("?now", "?2") + ")";
        return Row.first(
                em.createNativeQuery("""
                        select i.id, i.type, i.path, v.title from content_version v join content_item i on i.id = v.item_id
                        where i.id = ?3 and v.language = 'sv' and %s and %s""".formatted(known, SHOWN.formatted(access.mine("?1"))))
                        .setParameter(1, me)
                        .setParameter(2, Timestamp.from(now))
                        .setParameter(3, itemId),
                StaffQuery::target);
    }

    private static LinkTarget target(Row row) {
        return new LinkTarget(
                row.number("id"), row.constant(ContentType.class, "type"), row.text("path"), row.text("title"));
    }
}
