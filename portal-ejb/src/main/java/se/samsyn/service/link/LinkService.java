package se.samsyn.service.link;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EDITOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.InboundLink;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.link.BrokenLink;
import se.samsyn.domain.link.LinkStatus;
import se.samsyn.service.permission.ContentRights;
import se.samsyn.service.persistence.Row;

/** What staff are told of links: who links to a page before it goes, and which links have stopped leading anywhere. */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class LinkService {

    /** More than anybody reads before deciding. */
    public static final int MOST_INBOUND = 50;

    private static final int PAGE_SIZE = 25;

    private static final String COLUMNS =
            "select b.id, b.type, b.title, b.owner, b.external, b.target, b.reason, b.since";

    // What readers see now, and what is still being written or waits for its day; earlier versions lead nobody
    // anywhere.
    private static final String INBOUND = """
            select * from (select i.id, i.type, %3$s as title, i.owner, bool_or(hit.live) as live, bool_or(hit.member) as member
            from (
                select v.item_id, v.live_from <= ?2 as live, false as member
                from content_reference r join content_version v on v.id = r.version_id
                where r.item_id = ?1 and v.item_id <> ?1
                and (%1$s or v.state in ('DRAFT', 'IN_REVIEW'))
                union all
                select a.item_id, exists (select 1 from content_version v where v.item_id = a.item_id and %2$s), true
                from content_item_area a where a.area_id = ?1
            ) hit
            join content_item i on i.id = hit.item_id and i.removed_at is null
            group by i.id) item where title is not null
            order by live desc, title, id""".formatted(
                    LivePeriod.SQL.endsAfter("v", "?2"),
                    LivePeriod.SQL.contains("v", "?2"),
                    ContentRights.KNOWN_TITLE.replace("?now", "?2").replace("?me", "?3"));

    // A version that is asked about, whose link leads to what readers do not see, to an address that has failed three
    // times, or to an address of the portal where nothing is.
    private static final String BROKEN = """

            from (
                select s.id, s.type, v.title, s.owner, false as external,
                    w.title as target,
                    case when x.removed_at is not null and not x.binned then 'REMOVED' when k.known then 'WITHDRAWN'
                        else 'NOT_PUBLISHED' end as reason,
                    greatest(v.live_from, coalesce(x.removed_at, k.ended)) as since
                from content_version v join content_item s on s.id = v.item_id and s.removed_at is null
                join content_reference r on r.version_id = v.id join content_item x on x.id = r.item_id
                left join lateral (
                    select bool_or(n.live_from <= ?1) as known, max(n.live_to) as ended
                    from content_version n where n.item_id = x.id and n.language = 'sv') k on true
                left join lateral (select %3$s as title from content_item i where i.id = x.id) w on true
                where %1$s and (x.removed_at is not null or not exists (select 1 from content_version l
                    where l.item_id = x.id and %4$s))
                union all
                select s.id, s.type, v.title, s.owner, true, e.url, e.outcome, e.failing_since
                from content_version v join content_item s on s.id = v.item_id and s.removed_at is null
                join version_external_link r on r.version_id = v.id join external_link e on e.id = r.link_id
                where %1$s and e.failures >= %2$d
                union all
                select s.id, s.type, v.title, s.owner, false, o.path collate swedish, o.reason, greatest(v.live_from, o.since)
                from content_version v join content_item s on s.id = v.item_id and s.removed_at is null
                join version_own_path o on o.version_id = v.id and o.reason is not null
                where %1$s
            ) b""";

    private static final String TARGET =
            ContentRights.KNOWN_TITLE.replace("?now", "?1").replace("?me", "?3");

    private static final String TARGET_LIVE = LivePeriod.SQL.contains("l", "?1");

    // On pages that readers see and that ?3 may write.
    private static final String SEEN =
            BROKEN.formatted(LivePeriod.SQL.contains("v", "?1"), LinkStatus.REPORTED, TARGET, TARGET_LIVE)
                    + " join content_item i on i.id = b.id and " + ContentRights.MAY_WRITE.replace("?me", "?3");

    private static final String NEWEST = BROKEN.formatted("""
            v.item_id = ?2 and v.number = (select max(n.number) from content_version n
                where n.item_id = v.item_id and n.language = v.language)""", LinkStatus.REPORTED, TARGET, TARGET_LIVE);

    /** Counts the links on the public pages of {@code ?1} that lead nowhere at the moment {@code ?2}. */
    static final String BROKEN_OF_OWNER =
            "select count(*)" + SEEN.replace("?1", "?2").replace("?3", "?1") + " where b.owner = ?1";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    /**
     * The items that lead to this one by a link, or belong to it as an area; those that readers see first. What was never public is
     * told to those who may write it.
     */
    public List<InboundLink> inbound(long itemId) {
        return Row.list(
                em.createNativeQuery(INBOUND)
                        .setParameter(1, itemId)
                        .setParameter(2, Timestamp.from(clock.instant()))
                        .setParameter(3, caller())
                        .setMaxResults(MOST_INBOUND),
                LinkService::inbound);
    }

    /** A page of the links that lead nowhere on public pages that the caller may write, the newest trouble first. */
    public Results<BrokenLink> broken(String owner, Boolean external, int page) {
        String narrowed = SEEN
                + (owner == null ? " where ?2 = ''" : " where b.owner = ?2")
                + (external == null ? "" : external ? " and b.external" : " and not b.external");
        return Row.page(
                bound(COLUMNS + narrowed + " order by b.since desc, b.id, b.target", owner),
                bound("select count(*)" + narrowed, owner),
                page,
                PAGE_SIZE,
                LinkService::broken);
    }

    private Query bound(String sql, String owner) {
        return em.createNativeQuery(sql)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, owner == null ? "" : owner)
                .setParameter(3, caller());
    }

    /** The links of an item's newest versions that lead nowhere, published or not. */
    public List<BrokenLink> brokenIn(long itemId) {
        return Row.list(
                em.createNativeQuery(COLUMNS + NEWEST + " order by b.target")
                        .setParameter(1, Timestamp.from(clock.instant()))
                        .setParameter(2, itemId)
                        .setParameter(3, caller())
                        .setMaxResults(MOST_INBOUND),
                LinkService::broken);
    }

    /** The owners of content, for narrowing the list. */
    public List<String> owners() {
        return em.createQuery(
                        "select distinct i.owner from ContentItem i where i.removedAt is null order by i.owner",
                        String.class)
                .getResultList();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private static BrokenLink broken(Row row) {
        return new BrokenLink(
                row.number("id"),
                row.constant(ContentType.class, "type"),
                row.text("title"),
                row.text("owner"),
                row.flag("external"),
                row.text("target"),
                row.text("reason"),
                row.moment("since"));
    }

    private static InboundLink inbound(Row row) {
        return new InboundLink(
                row.number("id"),
                row.constant(ContentType.class, "type"),
                row.text("title"),
                row.text("owner"),
                Boolean.TRUE.equals(row.flag("live")),
                row.flag("member"));
    }
}
