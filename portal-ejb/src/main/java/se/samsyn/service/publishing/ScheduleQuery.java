package se.samsyn.service.publishing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.publishing.ScheduledRow;
import se.samsyn.service.permission.ContentRights;
import se.samsyn.service.persistence.Row;

/** Every coming moment at which something goes live or leaves, in one statement: of what one may write or the public reads. */
final class ScheduleQuery {

    // A version that only makes room for the next one does not leave: the page stays.
    private static final String MOMENTS = """

            from (
                select v.live_from as at, true as goes_live, v.id from content_version v
                where v.state = 'APPROVED' and v.live_from > ?1
                union all
                select v.unpublish_at, false, v.id from content_version v
                where v.state = 'APPROVED' and v.unpublish_at > ?1 and v.live_to = v.unpublish_at
                    and not exists (select 1 from content_version n where n.item_id = v.item_id
                        and n.language = v.language and n.state = 'APPROVED' and n.live_from = v.unpublish_at)
            ) moment
            join content_version v on v.id = moment.id
            join content_item i on i.id = v.item_id and i.removed_at is null
            where (v.live_from <= ?1 or %s)""";

    /** SQL that counts the moments after {@code ?1} that the account {@code ?2} may know of. */
    static final String COUNT = count(ContentRights.MAY_WRITE.replace("?me", "?2"));

    private final String mine;
    private final String me;
    private final Instant now;

    /**
     * For the caller.
     *
     * @param mine SQL that is true for an item {@code i} that the account {@code ?2} may write
     */
    ScheduleQuery(String mine, String me, Instant now) {
        this.mine = mine;
        this.me = me;
        this.now = now;
    }

    Results<ScheduledRow> page(EntityManager em, int page) {
        return Row.page(
                bound(
                        em,
                        "select moment.at, moment.goes_live, i.id, i.type, v.language, v.title, v.number, v.changed_by, "
                                + mine + " as mine" + MOMENTS.formatted(mine)
                                + "\norder by moment.at, moment.goes_live, v.id"),
                bound(em, count(mine)),
                page,
                ScheduledRow.PAGE_SIZE,
                ScheduleQuery::row);
    }

    private static String count(String mine) {
        return "select count(*)" + MOMENTS.formatted(mine);
    }

    private Query bound(EntityManager em, String sql) {
        return em.createNativeQuery(sql).setParameter(1, Timestamp.from(now)).setParameter(2, me);
    }

    private static ScheduledRow row(Row row) {
        return new ScheduledRow(
                row.moment("at"),
                row.flag("goes_live"),
                row.number("id"),
                row.constant(ContentType.class, "type"),
                Language.ofTag(row.text("language")),
                row.text("title"),
                row.integer("number"),
                row.text("changed_by"),
                row.flag("mine"));
    }
}
