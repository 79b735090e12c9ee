package se.samsyn.service.content;

import static se.samsyn.service.content.StaffRoles.ADMINISTRATOR;
import static se.samsyn.service.content.StaffRoles.EDITOR;
import static se.samsyn.service.content.StaffRoles.EVENT_MANAGER;
import static se.samsyn.service.content.StaffRoles.PUBLISHER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.EditConflict;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.domain.content.Placement;
import se.samsyn.domain.content.StaffRow;
import se.samsyn.domain.content.StaffSearch;
import se.samsyn.domain.content.VersionRow;

/**
 * What staff do with content: list, create, write, publish, withdraw and remove it. Who may touch what is decided by
 * {@link ContentAccess}; removal is for publishers and administrators.
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class ContentService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private ContentWriter writer;

    @Inject
    private ContentAccess access;

    @Inject
    private VersionChain chain;

    /** Whether the caller may write content of the type. */
    public boolean mayWrite(ContentType type) {
        return access.mayWrite(type);
    }

    /** A page of the list of all content that is not removed. */
    public Results<StaffRow> list(StaffSearch search) {
        return new StaffQuery(search, caller(), chain.now()).page(em);
    }

    /** The item itself, with its areas, for somebody who may write it; for everybody else it is not found. */
    public ContentItem item(long itemId) {
        ContentItem item = access.requireMayWrite(itemId);
        item.getAreas().size();
        return item;
    }

    /** Live and unpublished items whose latest title holds the words, for pickers; the best known first. */
    public List<LinkTarget> suggest(String words, List<ContentType> types, int most) {
        return StaffQuery.suggest(em, words, types, most);
    }

    /** Every area, in the order of the tree, for filters. */
    public List<LinkTarget> areas() {
        return StaffQuery.suggest(em, "", List.of(ContentType.AREA), 500);
    }

    /** The areas in which the caller may write, and those that an item has already; for placing content. */
    public List<LinkTarget> areasFor(Placement placement) {
        Set<Long> offered = access.myAreas();
        offered.addAll(placement.areaIds());
        offered.add(placement.parentId());
        return areas().stream().filter(area -> offered.contains(area.id())).toList();
    }

    /** The reference to hang on a draft when a picker has given an id. */
    public ContentItem reference(long itemId) {
        return em.find(ContentItem.class, itemId);
    }

    /** What a picker shows for an item that has been chosen: its latest title, published or not. */
    public LinkTarget target(long itemId) {
        return em.createQuery("""
                        select new se.samsyn.domain.content.LinkTarget(i.id, i.type, i.path, v.title)
                        from ContentVersion v join v.item i where i.id = :item and v.language = :language
                        order by v.number desc""", LinkTarget.class)
                .setParameter("item", itemId)
                .setParameter("language", Language.SWEDISH)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.item_not_found", itemId));
    }

    /** The item at a public path, live or not; for links that staff paste as addresses. */
    public Optional<Long> itemAt(String path) {
        return em.createQuery("select i.id from ContentItem i where i.path = :path and i.removedAt is null", Long.class)
                .setParameter("path", path)
                .getResultStream()
                .findFirst();
    }

    /** The item's versions in the language, the newest first. */
    public List<VersionRow> history(long itemId, Language language) {
        item(itemId);
        return em.createQuery("""
                        select new se.samsyn.domain.content.VersionRow(v.id, v.number, v.state, v.title, v.note, v.author,
                        v.createdAt, v.changedBy, v.changedAt, v.liveFrom, v.liveTo)
                        from ContentVersion v where v.item.id = :item and v.language = :language
                        order by v.number desc""", VersionRow.class)
                .setParameter("item", itemId)
                .setParameter("language", language)
                .setMaxResults(100)
                .getResultList();
    }

    /** Begins a new item with a first draft and gives its id. */
    public long create(ContentType type, String title, Long parentId) {
        access.requireMayBegin(type, parentId);
        long itemId = writer.create(type, title, parentId, caller());
        access.adopt(itemId);
        return itemId;
    }

    /**
     * The draft to write in: the one there is, or an unsaved copy of the language's latest version. The first draft of a
     * translation begins as a copy of the latest Swedish version.
     */
    public ContentVersion draft(long itemId, Language language) {
        item(itemId);
        return writer.draft(itemId, language, caller());
    }

    /**
     * Saves a draft with its item's place.
     *
     * @throws EditConflict when somebody else saved or published since the draft was opened; nothing is saved then
     */
    public void save(ContentVersion draft, Placement placement) {
        ContentItem item = item(draft.getItem().getId());
        access.requireMayPlace(item, placement);
        writer.save(draft, placement, caller());
        access.requireStillMine(item);
    }

    /**
     * Saves a draft that was put together with what somebody else had saved; their draft is kept in the history.
     *
     * @throws EditConflict when yet somebody saved since theirs was read; nothing is saved then
     */
    public void saveMerged(ContentVersion draft, Placement placement) {
        ContentItem item = item(draft.getItem().getId());
        access.requireMayPlace(item, placement);
        writer.saveMerged(draft, placement, caller());
        access.requireStillMine(item);
    }

    /** Saves the draft and makes it public now, in one transaction. */
    public void saveAndPublish(ContentVersion draft, Placement placement) {
        save(draft, placement);
        publish(draft.getItem().getId(), draft.getLanguage());
    }

    /** Makes the item's draft in the language, as it is stored, public now. */
    public void publish(long itemId, Language language) {
        item(itemId);
        access.requireMayPublish(chain.open(itemId, language));
        writer.publish(itemId, language, caller());
    }

    /** Takes the language's live version away from the public; without the Swedish one, no other is shown. */
    public void withdraw(long itemId, Language language) {
        item(itemId);
        writer.withdraw(itemId, language, caller());
    }

    /** Removes the item by a recorded decision; its address answers 410 from now on. */
    @RolesAllowed({PUBLISHER, ADMINISTRATOR})
    public void remove(long itemId, String reference, String reason) {
        item(itemId);
        access.requireNobodysArea(itemId);
        writer.remove(itemId, reference, reason, caller());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
