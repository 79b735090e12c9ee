package se.samsyn.service.publishing;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EDITOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
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
import se.samsyn.domain.content.Placement;
import se.samsyn.domain.publishing.ScheduledRow;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.content.VersionChain;
import se.samsyn.service.permission.ContentAccess;

/**
 * When content goes live and leaves, now or at moments that staff choose. Nothing happens at such a moment: from then on the query
 * of every public page finds another version, or none.
 *
 * <p>Every way to the public is one act (decision 0052): the item is locked, then it is asked whether the caller may touch it, whether
 * the text is still the one that was seen, four eyes and place, the moments, and what {@link Publisher#publish} asks of the text.
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
    private ContentService contents;

    @Inject
    private Publisher publisher;

    @Inject
    private VersionChain chain;

    @Inject
    private Timetable timetable;

    @Inject
    private PublicationUndo undo;

    @Inject
    private Event<VersionApproved> approved;

    /**
     * Publishes the draft that the caller has before them, as it is stored. Whoever goes on writing writes a new draft; this one is
     * not touched by that. Where somebody else has sent it for review, it is approved by this.
     *
     * @param seen the draft as it is before the caller
     * @param from when it goes live; {@code null} for now
     * @param until when it leaves again; {@code null} for no such moment
     * @throws EditConflict when the draft is not as the caller has seen it
     * @throws InvalidInputException when a moment has passed, the site asks for four eyes and the caller wrote it, or the text may
     *     not be published as it is
     */
    public void publish(ContentVersion seen, Instant from, Instant until) {
        access.lockToWrite(seen.getItem().getId());
        ContentVersion draft = chain.unchanged(seen);
        String author = draft.getWrittenBy();
        boolean isApproval = !draft.isDraft() && !author.equals(caller());
        publishLocked(draft, from, until);
        if (isApproval) {
            approved.fire(new VersionApproved(draft, author, caller()));
        }
    }

    /** Publishes the item's draft in the language now, as it is stored, by {@link #publish(ContentVersion, Instant, Instant)}'s rules. */
    public void publish(long itemId, Language language) {
        access.lockToWrite(itemId);
        publishLocked(chain.open(itemId, language), null, null);
    }

    /** {@link ContentService#save Saves} the draft and publishes it now; when either is refused, neither is done. */
    public void saveAndPublish(ContentVersion draft, Placement placement) {
        contents.save(draft, placement);
        publishLocked(chain.open(draft.getItem().getId(), draft.getLanguage()), null, null);
    }

    // Who wrote the text last is asked when nobody can change it any more.
    private void publishLocked(ContentVersion draft, Instant from, Instant until) {
        access.requireMayPublish(draft);
        Instant now = now();
        if (from != null && !from.isAfter(now)) {
            throw new InvalidInputException("publishAt", "error.moment_passed");
        }
        Instant begin = from == null ? now : from;
        requireLater(until, begin);
        publisher.publish(draft, begin, until, caller());
    }

    /**
     * Takes the language's live version away from the public, who get 404 from now on, or Swedish instead of English. Drafts stay.
     * Without the Swedish one, no other is shown.
     *
     * @return the version's id
     * @throws NotFoundException when nothing is live
     */
    public long withdraw(long itemId, Language language) {
        ContentVersion live = lockedLive(itemId, language);
        live.withdraw(now(), caller());
        return live.getId();
    }

    private ContentVersion lockedLive(long itemId, Language language) {
        access.lockToWrite(itemId);
        return chain.live(itemId, language).orElseThrow(() -> new NotFoundException("error.nothing_live"));
    }

    /** Calls off a scheduled publication; what is live stays as long as it would have done without it. */
    public void callOff(long itemId, long versionId) {
        access.lockToWrite(itemId);
        ContentVersion scheduled = em.find(ContentVersion.class, versionId);
        if (scheduled == null || !scheduled.getItem().getId().equals(itemId) || !scheduled.isScheduledAt(now())) {
            throw new NotFoundException("error.nothing_scheduled");
        }
        boolean newest = chain.latest(itemId, scheduled.getLanguage()).equals(scheduled);
        timetable.callOff(scheduled, newest, now());
    }

    /** Chooses when what is live in the language leaves the public; {@code null} lets it stay. */
    public void unpublishAt(long itemId, Language language, Instant moment) {
        ContentVersion live = lockedLive(itemId, language);
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
        return undo.undo(access.lockToWrite(itemId), language, versionId, note, caller());
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
