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
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.link.NotFoundRow;
import se.samsyn.domain.link.RedirectRow;
import se.samsyn.domain.link.SoughtPath;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.permission.ContentRights;
import se.samsyn.service.persistence.Row;
import se.samsyn.service.settings.SiteAddress;

/**
 * Addresses that people ask for and do not find, and what staff do about them: redirect them to an item, or ignore
 * them. A redirect names the item and no address, so that it takes one hop, follows the item when it moves, and is
 * silent while it is not public.
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class NotFoundService {

    private static final int PAGE_SIZE = 25;
    private static final int DAYS = 30;

    private static final String LIVE = ContentRights.LIVE.replace("?now", "?1");

    // Addresses that lead somewhere by now are left out.
    private static final String SOUGHT = """

            from (
                select h.path, sum(h.hits) as hits, max(h.day) as last_day from not_found_hit h
                where h.day > ?2
                and exists (select 1 from not_found_dismissal d where d.path = h.path) = ?3
                and not exists (select 1 from content_item i where i.path = h.path and %1$s)
                and not exists (select 1 from former_path f join content_item i on i.id = f.item_id
                    where f.path = h.path and %1$s)
                group by h.path
            ) s""".formatted(LIVE);

    private static final String SUGGESTED = """

            left join lateral (
                select i.id, i.type, t.title from content_item i
                join content_version t on t.item_id = i.id and t.language = 'sv' and %s
                where i.removed_at is null
                and i.slug = regexp_replace(lower(substring(s.path from '[^/]+$')), '\\.[a-z0-9]{1,5}$', '')
                order by i.id limit 1
            ) g on true""".formatted(LivePeriod.SQL.contains("t", "?1"));

    private static final String REDIRECTS = """

            from former_path f join content_item i on i.id = f.item_id
            where f.made_by is not null""";

    private static final String TITLE =
            ContentRights.KNOWN_TITLE.replace("?now", "?1").replace("?me", "?2");

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    @Inject
    private ContentAccess access;

    @Inject
    private SiteAddress site;

    /** A page of the addresses of the last thirty days, the most wanted first; either the open ones or those let be. */
    public Results<NotFoundRow> list(boolean dismissed, int page) {
        return Row.page(
                em.createNativeQuery("select s.path, s.hits, s.last_day, g.id, g.type, g.title" + SOUGHT + SUGGESTED
                                + " order by s.hits desc, s.path")
                        .setParameter(1, now())
                        .setParameter(2, since())
                        .setParameter(3, dismissed),
                em.createNativeQuery("select count(*)" + SOUGHT)
                        .setParameter(1, now())
                        .setParameter(2, since())
                        .setParameter(3, dismissed),
                page,
                PAGE_SIZE,
                NotFoundService::sought);
    }

    private static NotFoundRow sought(Row row) {
        return new NotFoundRow(
                row.text("path"),
                row.number("hits"),
                row.date("last_day"),
                row.number("id"),
                row.constant(ContentType.class, "type"),
                row.text("title"));
    }

    /**
     * Leads an address to an item from now on, under {@code /en} too.
     *
     * @param typed the address as somebody has typed or pasted it, in full or the path alone
     * @return the path that leads there
     * @throws InvalidInputException when the address is none, has content of its own, is left by a move, leads to an item that
     *     the caller may not write, or when the item is not public
     */
    public String redirect(String typed, long itemId) {
        access.requireMayWrite(itemId);
        String path = path(typed);
        if (isAny("select 1 from content_item where path = ?1", path)) {
            throw new InvalidInputException("path", "error.redirect_taken");
        }
        if (!isLive(itemId)) {
            throw new InvalidInputException("target", "error.redirect_not_live");
        }
        requireFree(path);
        em.createNativeQuery("""
                        insert into former_path (path, item_id, made_by, made_at) values (?1, ?2, ?3, ?4)
                        on conflict (path) do update set item_id = excluded.item_id, made_by = excluded.made_by,
                            made_at = excluded.made_at""")
                .setParameter(1, path)
                .setParameter(2, itemId)
                .setParameter(3, caller())
                .setParameter(4, now())
                .executeUpdate();
        return path;
    }

    /**
     * The path that somebody means by what they have typed or pasted.
     *
     * @throws InvalidInputException when a redirect can't begin there
     */
    public String path(String typed) {
        return SoughtPath.typed(typed == null ? "" : typed, site.of(""))
                .filter(SoughtPath::isWorthCounting)
                .orElseThrow(() -> new InvalidInputException("path", "error.redirect_path"));
    }

    // Who had the address before a move still has it; a redirect by hand is changed by those who may change both its
    // ends.
    private void requireFree(String path) {
        if (!isMineAbove(path)) {
            throw new InvalidInputException("path", "error.redirect_not_mine");
        }
        List<Row> rows =
                Row.of(em.createNativeQuery("select item_id, made_by from former_path where path = ?1 for update")
                        .setParameter(1, path));
        for (Row row : rows) {
            if (row.text("made_by") == null) {
                throw new InvalidInputException("path", "error.redirect_moved");
            }
            if (!access.mayWrite(em.find(ContentItem.class, row.number("item_id")))) {
                throw new InvalidInputException("path", "error.redirect_not_mine");
            }
        }
    }

    // Below a page there may be pages of its own, such as a plan's parts: these are for those who may write it.
    private boolean isMineAbove(String path) {
        return em.createNativeQuery(
                        "select 1 from content_item i where i.removed_at is null and starts_with(?1, i.path || '/')"
                                + " and not " + access.mine("?2"))
                .setParameter(1, path)
                .setParameter(2, caller())
                .getResultList()
                .isEmpty();
    }

    private boolean isLive(long itemId) {
        return !em.createNativeQuery("select 1 from content_item i where i.id = ?2 and " + LIVE)
                .setParameter(1, now())
                .setParameter(2, itemId)
                .getResultList()
                .isEmpty();
    }

    private boolean isAny(String sql, String path) {
        return !em.createNativeQuery(sql).setParameter(1, path).getResultList().isEmpty();
    }

    /** Takes an address off the list, because it leads nowhere for good. */
    public void dismiss(String path) {
        em.createNativeQuery("""
                        insert into not_found_dismissal (path, dismissed_by, dismissed_at) values (?1, ?2, ?3)
                        on conflict do nothing""")
                .setParameter(1, path)
                .setParameter(2, caller())
                .setParameter(3, now())
                .executeUpdate();
    }

    /** Puts an address back on the list. */
    public void recall(String path) {
        em.createNativeQuery("delete from not_found_dismissal where path = ?1")
                .setParameter(1, path)
                .executeUpdate();
    }

    /** A page of the redirects that staff have made, the latest first. */
    public Results<RedirectRow> redirects(int page) {
        return Row.page(
                em.createNativeQuery("select f.path, i.id, i.type, coalesce(" + TITLE + ", f.path) as title, " + LIVE
                                + " as live, f.made_by, f.made_at" + REDIRECTS + " order by f.made_at desc, f.path")
                        .setParameter(1, now())
                        .setParameter(2, caller()),
                em.createNativeQuery("select count(*)" + REDIRECTS),
                page,
                PAGE_SIZE,
                NotFoundService::redirect);
    }

    private static RedirectRow redirect(Row row) {
        return new RedirectRow(
                row.text("path"),
                row.number("id"),
                row.constant(ContentType.class, "type"),
                row.text("title"),
                row.flag("live"),
                row.text("made_by"),
                row.moment("made_at"));
    }

    /** Takes back a redirect that staff have made; those that a move left stay. */
    public void removeRedirect(String path, long itemId) {
        access.requireMayWrite(itemId);
        em.createNativeQuery("delete from former_path where path = ?1 and item_id = ?2 and made_by is not null")
                .setParameter(1, path)
                .setParameter(2, itemId)
                .executeUpdate();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Date since() {
        return Date.valueOf(
                LocalDate.ofInstant(clock.instant(), Event.STOCKHOLM).minusDays(DAYS));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
