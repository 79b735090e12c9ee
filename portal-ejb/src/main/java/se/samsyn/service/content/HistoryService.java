package se.samsyn.service.content;

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
import java.util.List;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.Placement;
import se.samsyn.domain.content.VersionRow;
import se.samsyn.service.permission.ContentAccess;

/**
 * An item's versions: who wrote them, what they say, and how an earlier one becomes the draft again. History is read also
 * of what has been removed; only what is not removed can be restored.
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class HistoryService {

    private static final int PAGE_SIZE = 20;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private ContentService contents;

    @Inject
    private ContentAccess access;

    @Inject
    private ContentWriter writer;

    /** The item, removed or not, for somebody who may write it. */
    public ContentItem item(long itemId) {
        ContentItem item = em.find(ContentItem.class, itemId);
        if (item == null || !access.mayWrite(item)) {
            throw new NotFoundException("error.item_not_found", itemId);
        }
        return item;
    }

    /** A page of the item's versions in the language, the newest first. */
    public Results<VersionRow> page(long itemId, Language language, int page) {
        item(itemId);
        List<VersionRow> rows = em.createQuery("""
                        select new se.samsyn.domain.content.VersionRow(v.id, v.number, v.state, v.title, v.note, v.author,
                        v.createdAt, v.changedBy, v.changedAt, v.liveFrom, v.liveTo)
                        from ContentVersion v where v.item.id = :item and v.language = :language
                        order by v.number desc""", VersionRow.class)
                .setParameter("item", itemId)
                .setParameter("language", language)
                .setFirstResult((page - 1) * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        return new Results<>(rows, page, PAGE_SIZE, count(itemId, language));
    }

    private long count(long itemId, Language language) {
        return em.createQuery(
                        "select count(v) from ContentVersion v where v.item.id = :item and v.language = :language",
                        Long.class)
                .setParameter("item", itemId)
                .setParameter("language", language)
                .getSingleResult();
    }

    /** A version with everything that stands in it. */
    public ContentVersion version(long itemId, Language language, int number) {
        item(itemId);
        return em.createQuery("""
                        select v from ContentVersion v
                        where v.item.id = :item and v.language = :language and v.number = :number""", ContentVersion.class)
                .setParameter("item", itemId)
                .setParameter("language", language)
                .setParameter("number", number)
                .setHint("eclipselink.inheritance.outer-join", "true")
                .getResultStream()
                .findFirst()
                .map(VersionGraph::loadAll)
                .orElseThrow(() -> new NotFoundException("error.version_not_found", number));
    }

    /** The item's latest version in the language: its draft, or what was last published. */
    public ContentVersion latest(long itemId, Language language) {
        Results<VersionRow> newest = page(itemId, language, 1);
        if (newest.items().isEmpty()) {
            throw new NotFoundException("error.version_not_found", 1);
        }
        return version(itemId, language, newest.items().get(0).number());
    }

    /** A version by its id, with everything that its page shows. */
    public ContentVersion shown(long versionId) {
        ContentVersion version = em.createQuery("select v from ContentVersion v where v.id = :id", ContentVersion.class)
                .setParameter("id", versionId)
                .setHint("eclipselink.inheritance.outer-join", "true")
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.version_not_found", versionId));
        item(version.getItem().getId());
        return VersionGraph.loadPlaced(version);
    }

    /**
     * Makes an earlier version the item's new draft. Nothing is overwritten: a draft that there is already stays in the
     * history, set aside. The draft has the earlier version's place, if the caller may move the item there and it is free.
     *
     * @param note what the history says of the new draft
     */
    public void restore(long itemId, Language language, int number, String note) {
        Placement now = Placement.of(contents.item(itemId));
        ContentVersion earlier = version(itemId, language, number);
        Placement then = earlier.placement();
        Placement wanted = access.mayMove(itemId, now, then) ? then : now;
        writer.restore(earlier, wanted, note, session.getCallerPrincipal().getName());
    }
}
