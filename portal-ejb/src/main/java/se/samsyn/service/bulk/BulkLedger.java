package se.samsyn.service.bulk;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.samsyn.domain.bulk.BulkAction;
import se.samsyn.domain.bulk.BulkItem;
import se.samsyn.domain.bulk.BulkJob;
import se.samsyn.domain.bulk.BulkOrder;
import se.samsyn.domain.content.ContentType;
import se.samsyn.service.permission.ContentRights;
import se.samsyn.service.persistence.Row;

/** The rows of jobs and their items. */
@Stateless
public class BulkLedger {

    /** A job that has been silent for so long has been cut off: no single item takes nearly that long. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    private static final int LATEST = 20;
    private static final int ABOUT_LENGTH = 300;

    private static final String JOBS = """
            select j.id, j.action, j.started_at, j.touched_at, j.finished_at, count(*) as items,
                count(*) filter (where i.result = 'DONE') as done,
                count(*) filter (where i.result = 'REFUSED') as refused
            from bulk_job j join bulk_job_item i on i.job_id = j.id
            where j.started_by = ?1 and (cast(?2 as text) is null or j.id = cast(?2 as bigint))
            group by j.id order by j.id desc""";

    // Of what the reader may write no longer, or never could, only what the public knows.
    private static final String TITLE =
            "coalesce(" + ContentRights.KNOWN_TITLE.replace("?now", "?2").replace("?me", "?3") + ", '')";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    public long open(BulkOrder order, String by) {
        long job = ((Number) em.createNativeQuery("""
                                insert into bulk_job (action, owner, area_id, reference, reason, started_by, started_at, touched_at)
                                values (?1, ?2, cast(?3 as bigint), ?4, ?5, ?6, ?7, ?7) returning id""")
                        .setParameter(1, order.action().name())
                        .setParameter(2, order.owner())
                        .setParameter(
                                3,
                                order.areaId() == null ? null : order.areaId().toString())
                        .setParameter(4, order.reference())
                        .setParameter(5, order.reason())
                        .setParameter(6, by)
                        .setParameter(7, now())
                        .getSingleResult())
                .longValue();
        em.createNativeQuery("""
                        insert into bulk_job_item (job_id, position, item_id)
                        select ?1, w.position, c.id from unnest(cast(?2 as bigint[])) with ordinality w (id, position)
                        join content_item c on c.id = w.id""")
                .setParameter(1, job)
                .setParameter(2, array(order.itemIds()))
                .executeUpdate();
        return job;
    }

    private static String array(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /** What a job is to do with the items whose turn has not come. */
    public BulkOrder rest(long job) {
        Row row = Row.single(
                em.createNativeQuery("select action, owner, area_id, reference, reason from bulk_job where id = ?1")
                        .setParameter(1, job));
        List<?> left = em.createNativeQuery(
                        "select item_id from bulk_job_item where job_id = ?1 and result is null order by position")
                .setParameter(1, job)
                .getResultList();
        return new BulkOrder(
                row.constant(BulkAction.class, "action"),
                left.stream().map(id -> ((Number) id).longValue()).toList(),
                row.text("owner"),
                row.number("area_id"),
                row.text("reference"),
                row.text("reason"));
    }

    /** Records that it went well, in the transaction in which it did. */
    public void done(long job, long item) {
        record(job, item, "DONE", null, null);
    }

    /** Records why it was refused, in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(long job, long item, String reason, List<Object> about) {
        String filled = about.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        record(job, item, "REFUSED", reason, filled.substring(0, Math.min(filled.length(), ABOUT_LENGTH)));
    }

    private void record(long job, long item, String result, String refusal, String about) {
        em.createNativeQuery("""
                        update bulk_job_item set result = ?3, refusal = ?4, refusal_about = ?5
                        where job_id = ?1 and item_id = ?2""")
                .setParameter(1, job)
                .setParameter(2, item)
                .setParameter(3, result)
                .setParameter(4, refusal)
                .setParameter(5, about)
                .executeUpdate();
        em.createNativeQuery("update bulk_job set touched_at = ?2 where id = ?1")
                .setParameter(1, job)
                .setParameter(2, now())
                .executeUpdate();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void finish(long job) {
        em.createNativeQuery("update bulk_job set finished_at = ?2 where id = ?1")
                .setParameter(1, job)
                .setParameter(2, now())
                .executeUpdate();
    }

    public boolean claim(long job) {
        return em.createNativeQuery("""
                                update bulk_job set touched_at = ?2
                                where id = ?1 and finished_at is null and touched_at < ?3""")
                        .setParameter(1, job)
                        .setParameter(2, now())
                        .setParameter(3, Timestamp.from(clock.instant().minus(SILENCE)))
                        .executeUpdate()
                == 1;
    }

    public List<BulkJob> jobs(Long id, String startedBy) {
        return Row.list(
                em.createNativeQuery(JOBS)
                        .setParameter(1, startedBy)
                        .setParameter(2, id == null ? null : id.toString())
                        .setMaxResults(LATEST),
                this::job);
    }

    private BulkJob job(Row row) {
        Instant touched = row.moment("touched_at");
        Instant finished = row.moment("finished_at");
        boolean silent = touched.isBefore(clock.instant().minus(SILENCE));
        BulkJob.State unfinished = silent ? BulkJob.State.CUT_OFF : BulkJob.State.RUNNING;
        return new BulkJob(
                row.number("id"),
                row.constant(BulkAction.class, "action"),
                finished == null ? unfinished : BulkJob.State.FINISHED,
                row.moment("started_at"),
                finished,
                row.integer("items"),
                row.integer("done"),
                row.integer("refused"));
    }

    public List<BulkItem> items(long job, String reader) {
        return Row.list(
                em.createNativeQuery("select i.id, i.type, " + TITLE + " as title, b.result, b.refusal, b.refusal_about"
                                + " from bulk_job_item b join content_item i on i.id = b.item_id where b.job_id = ?1"
                                + " order by b.position")
                        .setParameter(1, job)
                        .setParameter(2, now())
                        .setParameter(3, reader),
                BulkLedger::item);
    }

    public List<BulkItem> chosen(List<Long> itemIds, String reader) {
        return Row.list(
                em.createNativeQuery("select i.id, i.type, " + TITLE
                                + " as title, null as result, null as refusal, null as refusal_about from content_item i"
                                + " where i.removed_at is null and i.id = any(cast(?1 as bigint[]))"
                                + " and (" + ContentRights.MAY_WRITE.replace("?me", "?3") + " or "
                                + ContentRights.LIVE.replace("?now", "?2") + ") order by i.path")
                        .setParameter(1, array(itemIds))
                        .setParameter(2, now())
                        .setParameter(3, reader),
                BulkLedger::item);
    }

    private static BulkItem item(Row row) {
        String about = row.text("refusal_about");
        return new BulkItem(
                row.number("id"),
                row.constant(ContentType.class, "type"),
                row.text("title"),
                row.constant(BulkItem.Result.class, "result"),
                row.text("refusal"),
                about == null || about.isEmpty() ? List.of() : List.copyOf(Arrays.asList(about.split("\n"))));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
