package se.samsyn.service.snapshot;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EDITOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.snapshot.PageSnapshot;
import se.samsyn.domain.snapshot.PageStyle;
import se.samsyn.domain.snapshot.SnapshotRow;
import se.samsyn.domain.snapshot.SnapshotSearch;
import se.samsyn.service.content.VersionGraph;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.persistence.Row;

/**
 * Keeps and finds dated copies of what was published. A version that has been public and has no copy yet is found by
 * query, so a copy that was not made because the server stopped is made later.
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class SnapshotService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private ContentAccess access;

    @Inject
    private Clock clock;

    /** Versions that are or have been public and have no copy, the latest first. */
    @PermitAll
    public List<Long> missing(int most) {
        List<?> ids = em.createNativeQuery("""
                        select v.id from content_version v
                        where v.live_from is not null and v.copied_at is null and %s
                        order by v.live_from desc""".formatted(LivePeriod.SQL.hasBegunBy("v", "?1")))
                .setParameter(1, Timestamp.from(clock.instant()))
                .setMaxResults(most)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** The version with everything that its page shows. */
    @PermitAll
    public Optional<ContentVersion> version(long versionId) {
        return em.createQuery("select v from ContentVersion v where v.id = :id", ContentVersion.class)
                .setParameter("id", versionId)
                .setHint("eclipselink.inheritance.outer-join", "true")
                .getResultStream()
                .findFirst()
                .map(VersionGraph::load);
    }

    /** Keeps the pages of a version, all or none; when another node was first, its copy stays. */
    @PermitAll
    public void keep(long versionId, List<PageSnapshot> pages, PageStyle style) {
        Timestamp now = Timestamp.from(clock.instant());
        em.createNativeQuery("insert into rendered_style (hash, css) values (?1, ?2) on conflict do nothing")
                .setParameter(1, style.hash())
                .setParameter(2, style.css())
                .executeUpdate();
        for (PageSnapshot page : pages) {
            em.createNativeQuery("""
                            insert into rendered_copy (version_id, part, path, title, rendered_at, style_hash, html)
                            values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing""")
                    .setParameter(1, versionId)
                    .setParameter(2, page.part())
                    .setParameter(3, page.path())
                    .setParameter(4, page.title())
                    .setParameter(5, now)
                    .setParameter(6, style.hash())
                    .setParameter(7, PackedText.pack(page.html()))
                    .executeUpdate();
        }
        em.createNativeQuery("update content_version set copied_at = ?2 where id = ?1 and copied_at is null")
                .setParameter(1, versionId)
                .setParameter(2, now)
                .executeUpdate();
    }

    /** A page of the copies of what the caller may write, the latest publication first; those of removed items too. */
    public Results<SnapshotRow> list(SnapshotSearch search) {
        return new SnapshotQuery(search, access.mine("?1"), caller()).page(em);
    }

    /** The copies of the versions' own pages, by version. */
    public Map<Long, Long> of(List<Long> versionIds) {
        return Row.of(em.createNativeQuery("""
                        select version_id, id from rendered_copy
                        where part = '' and version_id = any(cast(?1 as bigint[]))""")
                        .setParameter(1, versionIds.toString().replace('[', '{').replace(']', '}')))
                .stream()
                .collect(Collectors.toMap(row -> row.number("version_id"), row -> row.number("id")));
    }

    /** A copy's facts, or a 404: for those too who may not write the item. */
    public SnapshotRow get(long copyId) {
        return SnapshotQuery.find(em, access.mine("?1"), caller(), copyId)
                .orElseThrow(() -> new NotFoundException("error.snapshot_not_found"));
    }

    /** The page as the public read it, or a 404. */
    public String html(long copyId) {
        get(copyId);
        return PackedText.unpack((byte[]) single("select html from rendered_copy where id = ?1", copyId));
    }

    /** A style sheet that copies were made with, or a 404. */
    public String style(String hash) {
        return (String) single("select css from rendered_style where hash = ?1", hash);
    }

    private Object single(String sql, Object key) {
        List<?> found = em.createNativeQuery(sql).setParameter(1, key).getResultList();
        if (found.isEmpty()) {
            throw new NotFoundException("error.snapshot_not_found");
        }
        return found.get(0);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
