package se.samsyn.service.review;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.review.ReviewRow;
import se.samsyn.service.permission.ContentRights;
import se.samsyn.service.persistence.Row;

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
        return Row.page(
                bound(em, columns + where + "\norder by sent.at, v.id"),
                bound(em, "select count(*)" + where),
                page,
                ReviewRow.PAGE_SIZE,
                ReviewQuery::row);
    }

    private Query bound(EntityManager em, String sql) {
        return em.createNativeQuery(sql).setParameter(1, me);
    }

    private static ReviewRow row(Row row) {
        return new ReviewRow(
                row.number("id"),
                row.constant(ContentType.class, "type"),
                Language.ofTag(row.text("language")),
                row.text("title"),
                row.text("by_user"),
                row.moment("at"),
                row.text("reviewer"),
                row.text("text"));
    }
}
