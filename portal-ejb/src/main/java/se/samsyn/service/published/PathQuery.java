package se.samsyn.service.published;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.published.PathLookup;
import se.samsyn.domain.published.PathLookup.Outcome;
import se.samsyn.service.persistence.Row;

/** Finds what stands at a path in one statement: an item, a part of an action plan, an earlier address. */
final class PathQuery {

    // The nearest first: the path itself, an earlier address, the plan above a part, an earlier address of that.
    private static final String SQL = """
            select i.id, i.type, i.path, i.removed_at, i.removed_title,
                (select greatest(coalesce(v.text_from, v.live_from), e.ical_changed_at) from content_version v
                    left join event e on e.item_id = i.id where v.item_id = i.id and v.language = 'sv' and %1$s) as live,
                exists (select 1 from content_version v where v.item_id = i.id and %2$s) as known,
                place,
                (select greatest(coalesce(v.text_from, v.live_from), e.ical_changed_at) from content_version v
                    left join event e on e.item_id = i.id where v.item_id = i.id and v.language = 'en' and %1$s) as english,
                exists (select 1 from content_version w where w.place_waits and w.live_from <= ?3) as due
            from (
                select id, 1 as place from content_item where path = ?1
                union all select item_id, 2 from former_path where path = ?1
                union all select id, 3 from content_item where path = ?2 and type = 'ACTION_PLAN'
                union all select item_id, 4 from former_path where path = ?2
            ) hit
            join content_item i on i.id = hit.id
            order by place""".formatted(
                    LivePeriod.SQL.contains("v", "?3"), LivePeriod.SQL.hasBegunBy("v", "coalesce(i.removed_at, ?3)"));

    // By a version that has been public: its period began before the item went, and was not taken back before that.
    private static final String SHOWING = """

            from content_reference r join content_version v on v.id = r.version_id join content_item i on i.id = v.item_id
            where r.file_id = ?1 and not r.withheld and %s""".formatted(LivePeriod.SQL.hasBegunBy("v", "coalesce(i.removed_at, ?2)"));

    private static final String REMOVED_WITH_FILE =
            "select i.id, i.type, i.path, i.removed_title, i.removed_at" + SHOWING
                    + " and i.removed_at is not null and not exists (select 1" + SHOWING + " and i.removed_at is null)"
                    + " order by i.removed_at desc";

    private PathQuery() {}

    /**
     * What stands at a path.
     *
     * @param settled whether it is sure that nothing has to take its place first
     */
    record Answer(PathLookup found, boolean settled) {}

    static Optional<PathLookup> removedWithFile(EntityManager em, long fileId, Instant now) {
        return Row.first(
                em.createNativeQuery(REMOVED_WITH_FILE)
                        .setParameter(1, fileId)
                        .setParameter(2, Timestamp.from(now))
                        .setMaxResults(1),
                PathQuery::removed);
    }

    private static PathLookup removed(Row row) {
        ContentType type = row.constant(ContentType.class, "type");
        String title = row.text("removed_title");
        Instant at = row.moment("removed_at");
        return new PathLookup(Outcome.REMOVED, row.number("id"), type, row.text("path"), null, title, at, null, null);
    }

    static Answer lookup(EntityManager em, String path, Instant now) {
        int lastSlash = Math.max(0, path.lastIndexOf('/'));
        String above = path.substring(0, lastSlash);
        String last = path.substring(lastSlash + 1);
        List<Row> rows = Row.of(em.createNativeQuery(SQL)
                .setParameter(1, path)
                .setParameter(2, above)
                .setParameter(3, Timestamp.from(now)));
        // A draft that has taken an earlier address leaves the redirect alone until it is published.
        PathLookup found = rows.stream()
                .map(row -> outcome(row, last))
                .filter(outcome -> outcome != PathLookup.UNKNOWN)
                .findFirst()
                .orElse(PathLookup.UNKNOWN);
        return new Answer(found, !rows.isEmpty() && !rows.get(0).flag("due"));
    }

    private static PathLookup outcome(Row row, String last) {
        long id = row.number("id");
        ContentType type = row.constant(ContentType.class, "type");
        String canonical = row.text("path");
        Instant live = row.moment("live");
        int place = row.integer("place");
        if (place > 2 && !type.hasParts()) {
            return PathLookup.UNKNOWN;
        }
        // Only what has once been public is told of as removed: the title of a draft is not shown to the public.
        if (row.moment("removed_at") != null && row.flag("known")) {
            return removed(row);
        }
        if (live == null) {
            return PathLookup.UNKNOWN;
        }
        Instant english = row.moment("english");
        return switch (place) {
            case 1 -> new PathLookup(Outcome.FOUND, id, type, canonical, null, null, null, live, english);
            case 2 -> new PathLookup(Outcome.MOVED, id, type, canonical, null, null, null, live, english);
            case 3 -> new PathLookup(Outcome.FOUND, id, type, canonical, last, null, null, live, english);
            default -> new PathLookup(Outcome.MOVED, id, type, canonical + "/" + last, null, null, null, live, english);
        };
    }
}
