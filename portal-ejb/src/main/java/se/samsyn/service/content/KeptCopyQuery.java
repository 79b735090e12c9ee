package se.samsyn.service.content;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.copy.CopyRow;
import se.samsyn.domain.copy.CopySearch;

/** The dated copies of what {@code ?1} may write, as {@code mine} says; of what has been removed, by the place that it had. */
final class KeptCopyQuery {

    private static final String COLUMNS = """
            select c.id, i.id, i.type, v.number, c.part, c.path, c.title, v.live_from, v.live_to, c.rendered_at,
                i.removed_at is not null""";

    private static final String TABLES = """

            from rendered_copy c join content_version v on v.id = c.version_id join content_item i on i.id = v.item_id
            where\s""";

    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final CopySearch search;

    KeptCopyQuery(CopySearch search, String mine, String me) {
        this.search = search;
        where.append(mine);
        values.add(me);
        String words = search.words() == null ? "" : search.words().strip();
        and("(c.title ilike ? or c.path ilike ?)", words.isEmpty() ? null : containing(words));
        and("i.id = ?", search.itemId());
        and("(v.live_to is null or v.live_to > ?)", timestamp(search.from()));
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

    Results<CopyRow> page(EntityManager em) {
        List<?> rows = bound(em, COLUMNS + TABLES + where + "\norder by v.live_from desc, c.id")
                .setFirstResult((search.page() - 1) * CopySearch.PAGE_SIZE)
                .setMaxResults(CopySearch.PAGE_SIZE)
                .getResultList();
        long total = ((Number) bound(em, "select count(*)" + TABLES + where).getSingleResult()).longValue();
        return new Results<>(
                rows.stream().map(row -> row((Object[]) row)).toList(), search.page(), CopySearch.PAGE_SIZE, total);
    }

    private Query bound(EntityManager em, String sql) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    static Optional<CopyRow> find(EntityManager em, String mine, String me, long copyId) {
        List<?> rows = em.createNativeQuery(COLUMNS + TABLES + mine + "\nand c.id = ?2")
                .setParameter(1, me)
                .setParameter(2, copyId)
                .getResultList();
        return rows.stream().findFirst().map(row -> row((Object[]) row));
    }

    private static CopyRow row(Object[] row) {
        return new CopyRow(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                ContentType.valueOf((String) row[2]),
                ((Number) row[3]).intValue(),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                instant(row[7]),
                instant(row[8]),
                instant(row[9]),
                (Boolean) row[10]);
    }

    private static Instant instant(Object moment) {
        return moment == null ? null : ((Timestamp) moment).toInstant();
    }
}
