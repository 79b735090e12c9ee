package se.samsyn.service.publishing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.VersionState;
import se.samsyn.service.content.ContentPlaces;
import se.samsyn.service.content.ContentWriter;
import se.samsyn.service.content.VersionChain;

/**
 * Takes back a publication or a withdrawal. What the public reads again is a version of its own, so that history tells truly
 * what was seen when; it needs nobody's approval, since it was public until a moment ago. The item goes back to where that version
 * had it, unless something else stands there by now.
 */
@Dependent
class PublicationUndo {

    /** How long somebody who has pressed the wrong button has to notice it. */
    static final Duration TIME = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private VersionChain chain;

    @Inject
    private ContentWriter writer;

    @Inject
    private Publisher publisher;

    @Inject
    private ContentPlaces places;

    /**
     * Takes back, for a caller that holds the item's lock, what made the version live, or what took it down.
     *
     * @return whether the public reads the item after that
     * @throws ConflictException when something else has happened since, or it is too long ago
     */
    boolean undo(ContentItem item, Language language, long versionId, String note, String by) {
        long itemId = item.getId();
        places.settle(item);
        Instant now = chain.now();
        Optional<ContentVersion> live = chain.live(itemId, language);
        if (live.isPresent()
                && live.get().getId() == versionId
                && isRecent(live.get().getLiveFrom(), now)) {
            return takeBack(live.get(), note, by, now);
        }
        ContentVersion version = em.find(ContentVersion.class, versionId);
        if (live.isEmpty() && isJustWithdrawn(version, itemId, language, now)) {
            showAgain(version, note, by, now);
            return true;
        }
        throw new ConflictException("error.undo_publishing");
    }

    private static boolean isJustWithdrawn(ContentVersion version, long itemId, Language language, Instant now) {
        return version != null
                && version.getItem().getId() == itemId
                && version.getLanguage() == language
                && version.getState() == VersionState.WITHDRAWN
                && isRecent(version.getLiveTo(), now);
    }

    private static boolean isRecent(Instant moment, Instant now) {
        return moment.plus(TIME).isAfter(now);
    }

    private boolean takeBack(ContentVersion published, String note, String by, Instant now) {
        Optional<ContentVersion> before = before(published, now);
        published.undo(now, by);
        em.flush();
        if (before.isEmpty()) {
            return false;
        }
        long itemId = published.getItem().getId();
        Language language = published.getLanguage();
        boolean written = chain.latest(itemId, language).isOpen();
        showAgain(before.get(), note, by, now);
        if (!written) {
            writer.restore(itemId, language, published.getNumber(), published.getNote(), by);
            chain.latest(itemId, language).writtenAs(published);
        }
        return true;
    }

    /** The version that had to end for this one, unless it would have ended by now anyway. */
    private Optional<ContentVersion> before(ContentVersion published, Instant now) {
        return em.createQuery("""
                        select v from ContentVersion v where v.item = :item and v.language = :language
                        and v.state = :approved and v.liveTo = :from and v.id <> :id
                        and (v.unpublishAt is null or v.unpublishAt > :now) order by v.number desc""", ContentVersion.class)
                .setParameter("item", published.getItem())
                .setParameter("language", published.getLanguage())
                .setParameter("approved", VersionState.APPROVED)
                .setParameter("from", published.getLiveFrom())
                .setParameter("id", published.getId())
                .setParameter("now", now)
                .setHint("eclipselink.inheritance.outer-join", "true")
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Publishes a copy of the earlier version; an open version stays open and the newest. */
    private void showAgain(ContentVersion earlier, String note, String by, Instant now) {
        long itemId = earlier.getItem().getId();
        ContentVersion newest = chain.latest(itemId, earlier.getLanguage());
        boolean written = newest.isOpen();
        VersionState stood = written ? newest.standAside() : newest.getState();
        em.flush();
        writer.restore(itemId, earlier.getLanguage(), earlier.getNumber(), note, by);
        ContentVersion again = chain.latest(itemId, earlier.getLanguage());
        publisher.publishAgain(again, now, earlier.getUnpublishAt(), by);
        again.readSince(earlier.getTextFrom());
        if (written) {
            em.find(ContentVersion.class, newest.getId()).standAgain(stood, again.getNumber() + 1);
            em.flush();
        }
    }
}
