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
import java.time.Instant;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.EditConflict;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.ScheduledRow;

/**
 * When content goes live and leaves, by moments that staff choose. Nothing happens at such a moment: from then on the query
 * of every public page finds another version, or none (behaviour 7).
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class PublishingService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private ContentAccess access;

    @Inject
    private ContentWriter writer;

    @Inject
    private VersionChain chain;

    @Inject
    private Timetable timetable;

    @Inject
    private PublicationUndo undo;

    /**
     * Approves a stored draft for a period. Whoever goes on writing writes a new draft; this one is not touched by that.
     *
     * @param seen the draft as it is before the caller
     * @param from when it goes live; {@code null} for now
     * @param until when it leaves again; {@code null} for no such moment
     * @throws EditConflict when the draft is not as the caller has seen it
     * @throws InvalidInputException when a moment has passed or the text may not be published as it is
     */
    public void publish(ContentVersion seen, Instant from, Instant until) {
        access.requireMayWrite(seen.getItem().getId());
        ContentVersion draft = chain.unchanged(seen);
        access.requireMayPublish(draft);
        Instant begin = from == null ? now() : from;
        if (from != null && !from.isAfter(now())) {
            throw new InvalidInputException("publishAt", "error.moment_passed");
        }
        requireLater(until, begin);
        writer.approve(draft, begin, until, caller());
    }

    /** Calls off a scheduled publication; what is live stays as long as it would have done without it. */
    public void callOff(long itemId, long versionId) {
        access.requireMayWrite(itemId);
        chain.locked(itemId);
        ContentVersion scheduled = em.find(ContentVersion.class, versionId);
        if (scheduled == null || !scheduled.getItem().getId().equals(itemId) || !scheduled.isScheduledAt(now())) {
            throw new NotFoundException("error.nothing_scheduled");
        }
        timetable.callOff(scheduled, isNewest(scheduled), now());
    }

    private boolean isNewest(ContentVersion version) {
        return em.createQuery(
                        "select max(v.number) from ContentVersion v where v.item = :item and v.language = :language",
                        Integer.class)
                .setParameter("item", version.getItem())
                .setParameter("language", version.getLanguage())
                .getSingleResult()
                .equals(version.getNumber());
    }

    /** Chooses when what is live in the language leaves the public; {@code null} lets it stay. */
    public void unpublishAt(long itemId, Language language, Instant moment) {
        access.requireMayWrite(itemId);
        chain.locked(itemId);
        ContentVersion live =
                chain.live(itemId, language).orElseThrow(() -> new NotFoundException("error.nothing_live"));
        requireLater(moment, now());
        timetable.unpublishAt(live, moment, now());
    }

    /**
     * Takes back that a version has just been published, so that the public reads what it read before, or that it has just
     * been taken down. What was written stays as a draft.
     *
     * @param note what the history says of the text that is public again
     * @return whether the public reads the item after that
     * @throws ConflictException when something else has been published or taken down since, or it is too long ago
     */
    public boolean undo(long itemId, Language language, long versionId, String note) {
        access.requireMayWrite(itemId);
        return undo.undo(itemId, language, versionId, note, caller());
    }

    private void requireLater(Instant moment, Instant than) {
        if (moment != null && !moment.isAfter(now())) {
            throw new InvalidInputException("unpublishAt", "error.moment_passed");
        }
        if (moment != null && !moment.isAfter(than)) {
            throw new InvalidInputException("unpublishAt", "error.leaves_before_it_comes");
        }
    }

    /** What will go live and what will leave, the nearest first. */
    public Results<ScheduledRow> scheduled(int page) {
        return new ScheduleQuery(access.mine("?2"), caller(), now()).page(em, page);
    }

    private Instant now() {
        return chain.now();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
