package se.samsyn.service.preview;

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
import java.util.Optional;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.preview.PreviewLink;
import se.samsyn.domain.preview.PreviewToken;
import se.samsyn.domain.preview.RelatedDraft;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.content.HistoryService;
import se.samsyn.service.content.VersionGraph;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.permission.ContentRights;
import se.samsyn.service.persistence.Row;

/**
 * Preview links: staff who may write an item make and end them, and whoever has one sees the item's version, its files and
 * the drafts that belong to it, and nothing that the link's maker may not read.
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class PreviewService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    @Inject
    private ContentService contents;

    @Inject
    private HistoryService history;

    @Inject
    private ContentAccess access;

    /** Makes a link to one version; the token is told this once. */
    public PreviewToken link(long versionId, int days, String purpose) {
        ContentVersion version = history.shown(versionId);
        contents.item(version.getItem().getId());
        PreviewToken token = PreviewToken.random();
        em.persist(PreviewLink.to(version, token, caller(), clock.instant()).lasting(days, purpose));
        return token;
    }

    /** Makes a link that follows the item's draft; the token is told this once. */
    public PreviewToken linkToDraft(long itemId, Language language, int days, String purpose) {
        PreviewToken token = PreviewToken.random();
        em.persist(PreviewLink.following(contents.item(itemId), language, token, caller(), clock.instant())
                .lasting(days, purpose));
        return token;
    }

    /** The item's links, open or ended, the latest first. */
    public List<PreviewLink> links(long itemId) {
        contents.item(itemId);
        return em.createQuery(
                        "select l from PreviewLink l where l.item.id = :item order by l.createdAt desc",
                        PreviewLink.class)
                .setParameter("item", itemId)
                .setMaxResults(50)
                .getResultList();
    }

    /** Ends a link now. */
    public void revoke(long linkId) {
        PreviewLink link = em.find(PreviewLink.class, linkId);
        if (link == null) {
            throw new NotFoundException("error.preview_not_found");
        }
        contents.item(link.getItem().getId());
        link.revoke(caller(), clock.instant());
    }

    /** The link with this token, open or ended; nothing for a token that never was. */
    @PermitAll
    public Optional<PreviewLink> find(PreviewToken token) {
        return em.createQuery("select l from PreviewLink l where l.tokenHash = :hash", PreviewLink.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    /**
     * Whether the link still shows anything: until its day, until somebody ends it, and while whoever made it may write the
     * item. Nobody reads by a link what its maker may read no longer.
     */
    @PermitAll
    public boolean isOpen(PreviewLink link) {
        return link.isOpenAt(clock.instant())
                && access.mayWrite(link.getCreatedBy(), link.getItem().getId());
    }

    /** Counts that the link's page has been opened. */
    @PermitAll
    public void noteOpened(PreviewLink link) {
        em.createNativeQuery("""
                        update preview_link set opened = opened + 1, last_opened_at = ?2,
                        first_opened_at = coalesce(first_opened_at, ?2) where id = ?1""")
                .setParameter(1, link.getId())
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** The version that the link shows now: its own, or the item's draft, or without a draft the latest publication. */
    @PermitAll
    public Optional<ContentVersion> shown(PreviewLink link) {
        return Optional.ofNullable(link.getVersionId()).or(() -> latest(link)).flatMap(this::version);
    }

    private Optional<Long> latest(PreviewLink link) {
        List<?> ids = em.createNativeQuery("""
                        select id from content_version where item_id = ?1 and language = ?2
                        and state in ('DRAFT', 'IN_REVIEW', 'APPROVED') order by number desc limit 1""")
                .setParameter(1, link.getItem().getId())
                .setParameter(2, link.getLanguage().tag())
                .getResultList();
        return ids.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    /** A version that a preview shows, with everything that its page shows. */
    @PermitAll
    public Optional<ContentVersion> version(long versionId) {
        return em.createQuery("select v from ContentVersion v where v.id = :id", ContentVersion.class)
                .setParameter("id", versionId)
                .setHint("eclipselink.inheritance.outer-join", "true")
                .getResultStream()
                .findFirst()
                .map(VersionGraph::loadPlaced);
    }

    /**
     * The drafts that belong to a version: of its child pages, and of items that its text, blocks and lists refer to; those that
     * whoever made the link may write at this moment.
     */
    @PermitAll
    public List<RelatedDraft> related(PreviewLink link, ContentVersion version) {
        return Row.list(
                em.createNativeQuery("""
                        select i.id, d.id as version_id, d.title, i.path from content_item i
                        join content_version d on d.item_id = i.id and d.language = ?3 and d.state in ('DRAFT', 'IN_REVIEW')
                        where i.removed_at is null and i.id <> ?1 and (i.parent_id = ?1
                            or i.id in (select r.item_id from content_reference r where r.version_id = ?2))
                        and %s
                        order by i.path""".formatted(ContentRights.MAY_WRITE.replace("?me", "?4")))
                        .setParameter(1, version.getItem().getId())
                        .setParameter(2, version.getId())
                        .setParameter(3, version.getLanguage().tag())
                        .setParameter(4, link.getCreatedBy()),
                row -> new RelatedDraft(
                        row.number("id"), row.number("version_id"), row.text("title"), row.text("path")));
    }

    /** Whether the version shows the file. */
    @PermitAll
    public boolean showsFile(long versionId, long fileId) {
        return !em.createNativeQuery("select 1 from content_reference where version_id = ?1 and file_id = ?2")
                .setParameter(1, versionId)
                .setParameter(2, fileId)
                .getResultList()
                .isEmpty();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
