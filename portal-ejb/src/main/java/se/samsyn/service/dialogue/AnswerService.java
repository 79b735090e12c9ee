package se.samsyn.service.dialogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.dialogue.AnswerSheet;
import se.samsyn.domain.dialogue.AnswerToken;
import se.samsyn.domain.dialogue.DialogueAct;
import se.samsyn.domain.dialogue.DialogueActor;
import se.samsyn.domain.dialogue.DialogueLink;
import se.samsyn.domain.dialogue.DialogueResponse;
import se.samsyn.domain.dialogue.ResponseState;
import se.samsyn.domain.dialogue.TypedAnswer;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.form.FormTokens;

/** An actor answers by its personal link, without an account: as a draft as often as it wants, and once for good. */
@Stateless
@PermitAll
public class AnswerService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private DialogueBook book;

    @Inject
    private FormTokens tokens;

    @Inject
    private Clock clock;

    /** The link with this token, revoked or not; nothing for a token that never was or whose event has been removed. */
    public Optional<DialogueLink> find(AnswerToken token) {
        return em.createQuery("""
                        select l from DialogueLink l, DialogueActor a, ContentItem i
                        where l.tokenHash = :hash and a.id = l.actorId and i.id = a.dialogue.eventId and i.removedAt is null""", DialogueLink.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    /** Notes that the link's page has been opened. */
    public void noteOpened(DialogueLink link) {
        Timestamp now = Timestamp.from(clock.instant());
        em.createNativeQuery("""
                        update dialogue_link set opened = opened + 1, last_opened_at = ?2,
                        first_opened_at = coalesce(first_opened_at, ?2) where id = ?1""")
                .setParameter(1, link.getId())
                .setParameter(2, now)
                .executeUpdate();
        em.createNativeQuery("update dialogue_response set opened_at = ?2 where actor_id = ?1 and opened_at is null")
                .setParameter(1, link.getActorId())
                .setParameter(2, now)
                .executeUpdate();
    }

    /** The questions with what is written, for whoever has the link. */
    public AnswerSheet sheet(DialogueLink link) {
        DialogueActor actor = book.actor(link.getActorId());
        return book.sheet(actor, Optional.ofNullable(em.find(DialogueResponse.class, link.getActorId())));
    }

    /**
     * Saves what was typed as a draft or sends it in as final; a double post changes nothing.
     *
     * @throws se.samsyn.domain.dialogue.AnswersDifferException when somebody else has changed the same answer meanwhile
     * @throws se.samsyn.domain.InvalidInputException when an answer is too long, or missing and the answers were sent in
     * @throws ConflictException when the answers have been sent in, the time is over or the link has been revoked
     */
    public void save(DialogueLink link, List<TypedAnswer> typed, boolean send, FormToken token) {
        if (!tokens.use(token)) {
            return;
        }
        DialogueActor actor = book.actor(link.getActorId());
        DialogueResponse response = book.locked(link.getActorId());
        if (em.find(DialogueLink.class, link.getId()).isRevoked()) {
            throw new ConflictException("error.dialogue_revoked");
        }
        if (response.getState() == ResponseState.FINAL) {
            throw new ConflictException("error.dialogue_final");
        }
        if (!response.isOpenAt(clock.instant(), actor.getDialogue().getDeadline())) {
            throw new ConflictException("error.dialogue_closed");
        }
        response.write(typed, clock.instant());
        if (send) {
            response.send(questionIds(actor), clock.instant());
        }
        book.log(actor.getId(), send ? DialogueAct.SENT : DialogueAct.SAVED, null);
    }

    static List<Long> questionIds(DialogueActor actor) {
        return actor.getDialogue().getQuestions().stream()
                .map(question -> question.getId())
                .toList();
    }
}
