package se.samsyn.service.review;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.review.ReviewRow;
import se.samsyn.service.content.ContentRights;

/** The texts that wait for a reviewer, the longest waiting first. */
final class ReviewQuery {

    private static final String WAITING = """

            from content_version v
            join content_item i on i.id = v.item_id and i.removed_at is null
            join lateral (select n.by_user, n.at, n.text from review_note n
                where n.version_id = v.id and n.step = 'SENT' order by n.at desc limit 1) sent on true
            where v.state = 'IN_REVIEW' and\s""" + ContentRights.MAY_WRITE.replace("?me", "?1");

    private static final String FOR_ME = """

            and coalesce(v.written_by, v.changed_by) <> ?1 and (v.reviewer is null or v.reviewer = ?1)""";

    /** SQL that counts what the caller, {@code ?1}, may act on. */
    static final String COUNT_FOR_ME = "select count(*)" + WAITING + FOR_ME;

    private final String me;
    private final String where;

    ReviewQuery(String me, boolean onlyMine) {
        this.me = me;
        where = WAITING + (onlyMine ? FOR_ME : "");
    }

    Results<ReviewRow> page(EntityManager em, int page) {
        String columns = "select i.id, i.type, v.language, v.title, sent.by_user, sent.at, v.reviewer, sent.text";
        List<?> rows = bound(em, columns + where + "\norder by sent.at, v.id")
                .setFirstResult((page - 1) * ReviewRow.PAGE_SIZE)
                .setMaxResults(ReviewRow.PAGE_SIZE)
                .getResultList();
        long total = ((Number) bound(em, "select count(*)" + where).getSingleResult()).longValue();
        List<ReviewRow> items = rows.stream().map(row -> row((Object[]) row)).toList();
        return new Results<>(items, page, ReviewRow.PAGE_SIZE, total);
    }

    private Query bound(EntityManager em, String sql) {
        return em.createNativeQuery(sql).setParameter(1, me);
    }

    private static ReviewRow row(Object[] row) {
        return new ReviewRow(
                ((Number) row[0]).longValue(),
                ContentType.valueOf((String) row[1]),
                Language.ofTag((String) row[2]),
                (String) row[3],
                (String) row[4],
                ((Timestamp) row[5]).toInstant(),
                (String) row[6],
                (String) row[7]);
    }
}
