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
import se.samsyn.service.permission.ContentAccess;

/**
 * What staff do with content: list, create, write and remove it. Who may touch what is decided by
 * {@link ContentAccess}; removal is for publishers and administrators.
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class ContentService {

    private static final String BY_NUMBER = "/item/";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private ContentWriter writer;

    @Inject
    private ContentAccess access;

    @Inject
    private ReferenceRules references;

    @Inject
    private VersionChain chain;

    /** Whether the caller may write content of the type. */
    public boolean mayWrite(ContentType type) {
        return access.mayWrite(type);
    }

    /** A page of the list of content that is not removed: what the caller may write, and what the public reads. */
    public Results<StaffRow> list(StaffSearch search) {
        return new StaffQuery(search, access, caller(), chain.now()).page(em);
    }

    /** The item itself, with its areas, for somebody who may write it; for everybody else it is not found. */
    public ContentItem item(long itemId) {
        ContentItem item = access.requireMayWrite(itemId);
        item.getAreas().size();
        return item;
    }

    /** Items whose title holds the words, for pickers: live ones, and unpublished ones that the caller may write. */
    public List<LinkTarget> suggest(String words, List<ContentType> types, int most) {
        return StaffQuery.suggest(em, access, caller(), chain.now(), words, types, most);
    }

    /** The areas that the caller may know of, in the order of the tree, for filters. */
    public List<LinkTarget> areas() {
        return suggest("", List.of(ContentType.AREA), 500);
    }

    /** The areas in which the caller may write, and those that an item has already; for placing content. */
    public List<LinkTarget> areasFor(Placement placement) {
        Set<Long> offered = access.myAreas();
        offered.addAll(placement.areaIds());
        offered.add(placement.parentId());
        offered.remove(null);
        return offered.isEmpty() ? List.of() : StaffQuery.areas(em, offered);
    }

    /** The reference to hang on a draft when a picker has given an id; {@link #save} judges where it leads. */
    public ContentItem reference(long itemId) {
        return em.find(ContentItem.class, itemId);
    }

    /** What the caller may know the item by: its latest title when they may write it, else what the public reads. */
    public Optional<LinkTarget> known(long itemId) {
        return StaffQuery.known(em, access, caller(), chain.now(), itemId);
    }

    /** What the caller may {@link #known know} the item by, or a 404. */
    public LinkTarget target(long itemId) {
        return known(itemId).orElseThrow(() -> new NotFoundException("error.item_not_found", itemId));
    }

    /** Where a reference leads, for the editor: the item's path if the caller may know it, else its number, {@code /item/12}. */
    public Optional<String> pathOf(long itemId) {
        boolean gone = em.find(ContentItem.class, itemId) == null;
        return gone ? Optional.empty() : known(itemId).map(LinkTarget::path).or(() -> Optional.of(BY_NUMBER + itemId));
    }

    /** The item at such a path, live or not; for links that staff paste as addresses. */
    public Optional<Long> itemAt(String path) {
        if (path.matches(BY_NUMBER + "[1-9]\\d{0,17}")) {
            return Optional.of(Long.valueOf(path.substring(BY_NUMBER.length())));
        }
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
     * Saves a draft with the place that it wants for its item, which stays where it is until the draft is published.
     *
     * @throws EditConflict when somebody else saved or published since the draft was opened; nothing is saved then
     */
    public void save(ContentVersion draft, Placement placement) {
        save(draft, placement, () -> writer.save(draft, placement, caller()));
    }

    /**
     * Saves a draft that was put together with what somebody else had saved; their draft is kept in the history.
     *
     * @throws EditConflict when yet somebody saved since theirs was read; nothing is saved then
     */
    public void saveMerged(ContentVersion draft, Placement placement) {
        save(draft, placement, () -> writer.saveMerged(draft, placement, caller()));
    }

    private void save(ContentVersion draft, Placement placement, Runnable writing) {
        ContentItem item = access.lockToWrite(draft.getItem().getId());
        if (draft.getLanguage() == Language.SWEDISH) {
            access.requireMayMove(
                    item.getId(), chain.origin(item.getId(), Language.SWEDISH).placement(), placement);
        }
        ReferenceRules.Referred before = references.of(item);
        writing.run();
        references.requireKnown(item, before, caller());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
