package se.samsyn.service.content;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.EditConflict;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.Placement;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.type.ContentTypes;

/**
 * Writes content in somebody's name. For callers inside the service layer that have decided that this somebody may;
 * the web goes through {@link ContentService}, which asks for the role first.
 */
@Stateless
public class ContentWriter {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private VersionChain chain;

    @Inject
    private ContentPlaces places;

    @Inject
    private ContentReferences references;

    /**
     * Begins a new item with a first draft.
     *
     * @param parentId an area for an area or page below it, else {@code null}
     * @return the item's id
     */
    public long create(ContentType type, String title, Long parentId, String by) {
        String checked = checkedTitle(title);
        ContentItem parent = parentId == null ? null : em.find(ContentItem.class, parentId);
        ContentItem item = new ContentItem(type, places.freeSlug(type, parent, checked), parent, by, now());
        em.persist(item);
        em.persist(ContentTypes.firstDraft(item, checked, by, now()));
        em.flush();
        return item.getId();
    }

    private static String checkedTitle(String title) {
        if (title == null || title.isBlank()) {
            throw new InvalidInputException("title", "error.required");
        }
        if (title.strip().length() > ContentVersion.TITLE_LENGTH) {
            throw new InvalidInputException("title", "error.too_long", ContentVersion.TITLE_LENGTH);
        }
        return title.strip();
    }

    /**
     * The draft of the item to write in: the one there is, or an unsaved copy of the version that the public will see last of
     * those that are live or scheduled; the first draft of a translation is a copy of the Swedish one.
     */
    public ContentVersion draft(long itemId, Language language, String by) {
        Optional<ContentVersion> latest = chain.findLatest(itemId, language);
        ContentVersion origin =
                VersionGraph.loadAll(chain.origin(itemId, latest.isPresent() ? language : Language.SWEDISH));
        em.clear(); // What is handed out belongs to the editor from here on.
        if (latest.isEmpty()) {
            return origin.copyForTranslation(language, by, now());
        }
        return origin.isOpen() ? origin : origin.copyAsDraft(latest.get().getNumber() + 1, by, now());
    }

    /**
     * Saves a draft with the place that it wants for its item. A version that was sent for review stays as it is: the text
     * becomes the next one.
     *
     * @throws EditConflict when somebody else saved or published since the draft was opened
     * @throws InvalidInputException when a field breaks a rule; nothing has been saved then
     */
    public void save(ContentVersion draft, Placement placement, String by) {
        ContentItem item = chain.locked(draft.getItem().getId());
        refuseIfOvertaken(draft, item);
        if (draft.isSubmitted()) {
            saveInstead(draft, placement, by);
        } else {
            store(draft, item, placement, by);
        }
    }

    /**
     * Saves a draft that was put together with the latest one, which is set aside in the history.
     *
     * @throws EditConflict when there is a later one than that
     */
    public void saveMerged(ContentVersion draft, Placement placement, String by) {
        refuseIfOvertaken(draft, chain.locked(draft.getItem().getId()));
        saveInstead(draft, placement, by);
    }

    /** Saves a draft although somebody else was first; the other's draft is set aside in the history, not lost. */
    public void saveInstead(ContentVersion draft, Placement placement, String by) {
        ContentItem item = chain.locked(draft.getItem().getId());
        ContentVersion latest = chain.latest(item.getId(), draft.getLanguage());
        if (latest.isOpen()) {
            latest.setAside();
            em.flush();
        }
        store(draft.copyInstead(latest, by, now()), item, placement, by);
    }

    /**
     * Makes an earlier version's content the item's new draft, with the place it had if that is free. A draft that stands in the
     * way is set aside in the history.
     *
     * @param note what the history says of the new draft
     */
    public void restore(long itemId, Language language, int number, String note, String by) {
        ContentVersion earlier = VersionGraph.loadAll(numbered(itemId, language, number));
        restore(earlier, earlier.placement(), note, by);
    }

    /** The same with another place than the earlier version's, which is wholly loaded. */
    public void restore(ContentVersion earlier, Placement wanted, String note, String by) {
        ContentItem item = earlier.getItem();
        Placement place = places.isPossible(item, wanted) ? wanted : Placement.of(item);
        em.clear();
        earlier.setNote(note);
        saveInstead(earlier, place, by);
    }

    private ContentVersion numbered(long itemId, Language language, int number) {
        return em.createQuery("""
                        select v from ContentVersion v
                        where v.item.id = :item and v.language = :language and v.number = :number""", ContentVersion.class)
                .setParameter("item", itemId)
                .setParameter("language", language)
                .setParameter("number", number)
                .setHint("eclipselink.inheritance.outer-join", "true")
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.version_not_found", number));
    }

    private void refuseIfOvertaken(ContentVersion draft, ContentItem item) {
        Optional<ContentVersion> found = chain.findLatest(item.getId(), draft.getLanguage());
        if (found.isEmpty() && draft.getId() == null) {
            return; // The first draft of a translation.
        }
        ContentVersion latest = found.orElseThrow(() -> new NotFoundException("error.item_not_found", item.getId()));
        boolean nextDraft = draft.getId() == null && !latest.isOpen() && draft.getNumber() == latest.getNumber() + 1;
        if (!nextDraft && !VersionChain.isStill(latest, draft)) {
            throw new EditConflict(latest.getChangedBy(), latest.getChangedAt());
        }
    }

    private void store(ContentVersion draft, ContentItem item, Placement placement, String by) {
        refuse(draft.contradictions());
        if (draft.getLanguage() == Language.SWEDISH) {
            places.wish(draft, item, placement); // An item has one place; it is chosen with the Swedish text.
        }
        draft.settleMunicipalities(() -> em.createQuery("select m from Municipality m", Municipality.class)
                .getResultList());
        references.clean(draft);
        ContentVersion written = draft.getId() == null ? onRow(draft, item) : draft;
        written.arrange();
        written.saved(ContentReferences.plainText(written), by, now());
        ContentVersion stored = em.merge(written);
        em.flush();
        references.record(stored);
    }

    // In one flush, EclipseLink may write what refers to a type's own table before that table's row.
    private ContentVersion onRow(ContentVersion draft, ContentItem item) {
        ContentVersion row = draft.rowOn(item);
        em.persist(row);
        em.flush();
        return draft.copyOnto(row);
    }

    private static void refuse(List<InvalidField> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private Instant now() {
        return chain.now();
    }
}
