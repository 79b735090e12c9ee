package se.samsyn.service.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.EditConflict;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.LivePeriod;

/** Finds the version of an item that an act is about: the newest, the open one, the live one, the one somebody has seen. */
@Dependent
public class VersionChain {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The item, kept from everybody else until the transaction ends. */
    public ContentItem locked(long itemId) {
        ContentItem item = em.find(ContentItem.class, itemId, LockModeType.PESSIMISTIC_WRITE);
        if (item == null || item.isRemoved()) {
            throw new NotFoundException("error.item_not_found", itemId);
        }
        return item;
    }

    /** The newest version in the language, whatever its state. */
    public ContentVersion latest(long itemId, Language language) {
        return findLatest(itemId, language).orElseThrow(() -> new NotFoundException("error.item_not_found", itemId));
    }

    /** The newest version in the language; empty when nothing has been written in it. */
    public Optional<ContentVersion> findLatest(long itemId, Language language) {
        return versions(itemId, language).stream().findFirst();
    }

    /** The version that the public sees now. */
    public Optional<ContentVersion> live(long itemId, Language language) {
        return versions(itemId, language).stream()
                .filter(version -> version.isVisibleAt(now()))
                .findFirst();
    }

    /** The versions that wait for their moment. */
    public List<ContentVersion> scheduled(long itemId, Language language) {
        return versions(itemId, language).stream()
                .filter(version -> version.isScheduledAt(now()))
                .toList();
    }

    /** The version that the public will see last of those that are live or scheduled. */
    public Optional<ContentVersion> lastPlanned(long itemId, Language language) {
        return versions(itemId, language).stream()
                .filter(version -> version.isVisibleAt(now()) || version.isScheduledAt(now()))
                .max(Comparator.comparing(ContentVersion::getLiveFrom));
    }

    /** The version that the next draft begins as: the open one, else what the public sees last, else the newest. */
    public ContentVersion origin(long itemId, Language language) {
        ContentVersion latest = latest(itemId, language);
        return latest.isOpen() ? latest : lastPlanned(itemId, language).orElse(latest);
    }

    /** The version that is being written or reviewed. */
    public ContentVersion open(long itemId, Language language) {
        return findLatest(itemId, language)
                .filter(ContentVersion::isOpen)
                .orElseThrow(() -> new NotFoundException("error.nothing_to_publish"));
    }

    /**
     * The open version that somebody has before them, for an act on exactly that text by a caller that holds the item's lock.
     *
     * @throws EditConflict when it has been changed, published or replaced since they saw it
     */
    public ContentVersion unchanged(ContentVersion seen) {
        ContentVersion latest = latest(seen.getItem().getId(), seen.getLanguage());
        if (!isStill(latest, seen)) {
            throw new EditConflict(latest.getChangedBy(), latest.getChangedAt());
        }
        return latest;
    }

    static boolean isStill(ContentVersion latest, ContentVersion seen) {
        return seen.getId() != null
                && seen.getId().equals(latest.getId())
                && seen.getLockVersion() == latest.getLockVersion()
                && latest.isOpen();
    }

    // The newest and whatever is live or scheduled: an item's history may be long.
    private List<ContentVersion> versions(long itemId, Language language) {
        return em.createQuery("""
                        select v from ContentVersion v where v.item.id = :item and v.language = :language
                        and v.item.removedAt is null
                        and (%s
                            or v.number = (select max(w.number) from ContentVersion w
                                where w.item.id = :item and w.language = :language))
                        order by v.number desc""".formatted(LivePeriod.JPQL.endsAfter("v", ":now")), ContentVersion.class)
                .setParameter("item", itemId)
                .setParameter("language", language)
                .setParameter("now", now())
                .setHint("eclipselink.inheritance.outer-join", "true")
                .getResultList();
    }

    /** The moment that the portal's clock shows. */
    public Instant now() {
        return clock.instant();
    }
}
