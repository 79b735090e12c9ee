package se.samsyn.service.snapshot;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.snapshot.SnapshotRow;
import se.samsyn.domain.snapshot.SnapshotSearch;
import se.samsyn.service.persistence.Row;

/** The dated copies of what {@code ?1} may write, as {@code mine} says; of what has been removed, by the place that it had. */
final class SnapshotQuery {

    private static final String COLUMNS = """
            select c.id, i.id as item_id, i.type, v.number, c.part, c.path, c.title, v.live_from, v.live_to, c.rendered_at,
                i.removed_at is not null as removed""";

    private static final String TABLES = """

            from rendered_copy c join content_version v on v.id = c.version_id join content_item i on i.id = v.item_id
            where\s""";

    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final SnapshotSearch search;

    SnapshotQuery(SnapshotSearch search, String mine, String me) {
        this.search = search;
        where.append(mine);
        values.add(me);
        String words = search.words() == null ? "" : search.words().strip();
        and("(c.title ilike ? or c.path ilike ?)", words.isEmpty() ? null : containing(words));
        and("i.id = ?", search.itemId());
        and(LivePeriod.SQL.endsAfter("v", "?"), timestamp(search.from()));
        and("v.live_from < ?", timestamp(search.to()));
    }

    private void and(String condition, Object value) {
        if (value != null) {
            values.add(value);
            where.append("\nand ").append(condition.replace("?", "?" + values.size()));
        }
    }

    private static Timestamp timestamp(Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private static String containing(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    Results<SnapshotRow> page(EntityManager em) {
        return Row.page(
                bound(em, COLUMNS + TABLES + where + "\norder by v.live_from desc, c.id"),
                bound(em, "select count(*)" + TABLES + where),
                search.page(),
                SnapshotSearch.PAGE_SIZE,
                SnapshotQuery::row);
    }

    private Query bound(EntityManager em, String sql) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    static Optional<SnapshotRow> find(EntityManager em, String mine, String me, long copyId) {
        return Row.first(
                em.createNativeQuery(COLUMNS + TABLES + mine + "\nand c.id = ?2")
                        .setParameter(1, me)
                        .setParameter(2, copyId),
                SnapshotQuery::row);
    }

    private static SnapshotRow row(Row row) {
        return new SnapshotRow(
                row.number("id"),
                row.number("item_id"),
                row.constant(ContentType.class, "type"),
                row.integer("number"),
                row.text("part"),
                row.text("path"),
                row.text("title"),
                row.moment("live_from"),
                row.moment("live_to"),
                row.moment("rendered_at"),
                row.flag("removed"));
    }
}
