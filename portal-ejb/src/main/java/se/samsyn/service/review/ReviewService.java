package se.samsyn.service.review;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EDITOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.Results;
import se.samsyn.domain.account.Colleague;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.EditConflict;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.review.ReviewLine;
import se.samsyn.domain.review.ReviewNote;
import se.samsyn.domain.review.ReviewRow;
import se.samsyn.domain.review.ReviewStep;
import se.samsyn.service.content.VersionChain;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.publishing.VersionApproved;

/**
 * A text on its way through review. Every act is about the text that the caller has before them: when it has been changed
 * since, the act is refused with {@link EditConflict}.
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class ReviewService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private ContentAccess access;

    @Inject
    private VersionChain chain;

    @Inject
    private Event<ReviewRequested> requested;

    @Inject
    private Event<ChangesRequested> changesRequested;

    /**
     * Sends a stored draft to a reviewer, or sends it on to another one. Whoever is asked gets a mail; asked of anybody, all
     * who may answer do.
     *
     * @param reviewer a user name, or {@code null} for anybody who may publish it
     */
    public void send(ContentVersion seen, String reviewer, String comment) {
        ContentVersion draft = unchanged(seen);
        List<String> asked = asked(draft, reviewer);
        draft.sendForReview(reviewer, chain.now());
        note(draft, ReviewStep.SENT, reviewer, comment);
        asked.forEach(each -> requested.fire(new ReviewRequested(draft, each, caller(), comment)));
    }

    private List<String> asked(ContentVersion draft, String reviewer) {
        if (draft.getWrittenBy().equals(reviewer)) {
            throw new InvalidInputException("reviewer", "error.reviewer_wrote");
        }
        List<String> asked = access.others(draft.getItem().getId()).stream()
                .map(Colleague::username)
                .filter(other -> reviewer == null || other.equals(reviewer))
                .filter(other -> !other.equals(draft.getWrittenBy()))
                .toList();
        if (asked.isEmpty()) {
            throw new InvalidInputException(
                    "reviewer", reviewer == null ? "error.reviewer_none" : "error.reviewer_unknown");
        }
        return asked;
    }

    /** Says something about a text in review; the review goes on. */
    public void comment(ContentVersion seen, String comment) {
        note(inReview(seen), ReviewStep.COMMENTED, null, comment);
    }

    /** Gives the text back to its author, who reads what has to be changed. */
    public void askForChanges(ContentVersion seen, String comment) {
        ContentVersion version = inReview(seen);
        note(version, ReviewStep.CHANGES_ASKED, null, comment);
        version.askForChanges(caller());
        changesRequested.fire(new ChangesRequested(version, version.getWrittenBy(), caller(), comment));
    }

    /** Notes who has approved a text by publishing it. */
    public void approved(@Observes VersionApproved event) {
        note(event.version(), ReviewStep.APPROVED, null, null);
    }

    private ContentVersion inReview(ContentVersion seen) {
        ContentVersion version = unchanged(seen);
        if (version.isDraft()) {
            throw new NotFoundException("error.not_in_review");
        }
        return version;
    }

    private ContentVersion unchanged(ContentVersion seen) {
        access.lockToWrite(seen.getItem().getId());
        return chain.unchanged(seen);
    }

    private void note(ContentVersion version, ReviewStep step, String reviewer, String text) {
        em.persist(new ReviewNote(version.getId(), step, caller(), chain.now(), reviewer, text));
    }

    /** Whom the item may be sent to: colleagues who may write it. */
    public List<Colleague> reviewers(long itemId) {
        access.requireMayWrite(itemId);
        return access.others(itemId);
    }

    /**
     * The number of the version to read a text in review beside: the round before it, or what was published if that is later.
     */
    public Optional<Integer> readBefore(ContentVersion inReview) {
        access.requireMayWrite(inReview.getItem().getId());
        return Optional.ofNullable(em.createQuery("""
                        select max(v.number) from ContentVersion v where v.item = :item and v.language = :language
                        and v.number < :number and (v.submittedAt is not null or v.liveFrom is not null)""", Integer.class)
                .setParameter("item", inReview.getItem())
                .setParameter("language", inReview.getLanguage())
                .setParameter("number", inReview.getNumber())
                .getSingleResult());
    }

    /** What has been said about the item's versions in the language, the latest first. */
    public List<ReviewLine> lines(long itemId, Language language) {
        access.requireMayWrite(itemId);
        return em.createQuery("""
                        select new se.samsyn.domain.review.ReviewLine(v.number, n.step, n.by, n.at, n.reviewer, n.text)
                        from ReviewNote n, ContentVersion v where v.id = n.versionId and v.item.id = :item
                        and v.language = :language order by n.at desc, n.id desc""", ReviewLine.class)
                .setParameter("item", itemId)
                .setParameter("language", language)
                .setMaxResults(20)
                .getResultList();
    }

    /**
     * Texts that wait for a reviewer in the caller's areas, the longest waiting first.
     *
     * @param onlyMine only those that the caller may act on: sent to them or to anybody, and changed last by somebody else
     */
    public Results<ReviewRow> reviewWorkList(boolean onlyMine, int page) {
        return new ReviewQuery(caller(), onlyMine).page(em, page);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
