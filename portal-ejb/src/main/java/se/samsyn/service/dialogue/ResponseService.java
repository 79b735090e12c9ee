package se.samsyn.service.dialogue;

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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.dialogue.ActorProgress;
import se.samsyn.domain.dialogue.AnswerSheet;
import se.samsyn.domain.dialogue.Dialogue;
import se.samsyn.domain.dialogue.DialogueAct;
import se.samsyn.domain.dialogue.DialogueActor;
import se.samsyn.domain.dialogue.DialogueLogLine;
import se.samsyn.domain.dialogue.DialogueResponse;
import se.samsyn.domain.dialogue.ResponseState;
import se.samsyn.domain.dialogue.TypedAnswer;
import se.samsyn.service.content.ContentService;

/** What staff do with the actors' answers: follow them, write for an actor, open again, release, take back. */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class ResponseService {

    private static final int MOST_LINES = 100;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private ContentService contents;

    @Inject
    private DialogueBook book;

    @Inject
    private Clock clock;

    /** How far each actor of the event's dialogue has come, in their order. */
    public List<ActorProgress> progress(long eventId) {
        contents.item(eventId);
        Dialogue dialogue = em.find(Dialogue.class, eventId);
        if (dialogue == null) {
            return List.of();
        }
        Map<Long, DialogueResponse> responses = book.responses(eventId);
        Set<Long> undelivered = undelivered(eventId);
        return dialogue.getActors().stream()
                .map(actor -> progress(
                        actor,
                        Optional.ofNullable(responses.get(actor.getId()))
                                .orElseGet(() -> new DialogueResponse(actor.getId())),
                        dialogue.getDeadline(),
                        undelivered.contains(actor.getId())))
                .toList();
    }

    private ActorProgress progress(
            DialogueActor actor, DialogueResponse response, LocalDate deadline, boolean undelivered) {
        return new ActorProgress(
                actor.getId(),
                actor.getName(),
                actor.getEmail(),
                response.getState(),
                response.lastDay(deadline),
                response.getInvitedAt(),
                response.getRemindedAt(),
                response.getOpenedAt(),
                response.getSavedAt(),
                response.getSentAt(),
                response.getReleasedAt(),
                response.isLateAt(clock.instant(), deadline),
                response.isChangedSinceRelease(),
                undelivered);
    }

    // Actors whose latest mail the mail server has refused, or may have lost.
    private Set<Long> undelivered(long eventId) {
        List<?> actors = em.createNativeQuery("""
                        select l.actor_id from dialogue_link l join dialogue_actor a on a.id = l.actor_id
                        join mail m on m.mail_key = '%s' || l.id and m.state in ('FAILED', 'IN_DOUBT')
                        where a.dialogue_id = ?1 and not exists (select 1 from dialogue_link n
                            where n.actor_id = l.actor_id and n.id > l.id)""".formatted(DialogueMails.KEY))
                .setParameter(1, eventId)
                .getResultList();
        return actors.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    /** How far one actor has come. */
    public ActorProgress progressOf(long actorId) {
        DialogueActor actor = permitted(actorId);
        DialogueResponse response = Optional.ofNullable(em.find(DialogueResponse.class, actorId))
                .orElseGet(() -> new DialogueResponse(actorId));
        Dialogue dialogue = actor.getDialogue();
        return progress(
                actor,
                response,
                dialogue.getDeadline(),
                undelivered(dialogue.getEventId()).contains(actorId));
    }

    /** The actor's questions and what is written, drafts too. */
    public AnswerSheet sheet(long actorId) {
        return book.sheet(permitted(actorId), Optional.ofNullable(em.find(DialogueResponse.class, actorId)));
    }

    /** The latest that has been done with the actor's answers, the newest first. */
    public List<DialogueLogLine> log(long actorId) {
        permitted(actorId);
        return em.createQuery(
                        "select l from DialogueLogLine l where l.actorId = :actor order by l.at desc, l.id desc",
                        DialogueLogLine.class)
                .setParameter("actor", actorId)
                .setMaxResults(MOST_LINES)
                .getResultList();
    }

    /**
     * Writes for an actor, whatever the deadline says; noted in the log. Answers that had been sent in stay so.
     *
     * @throws se.samsyn.domain.dialogue.AnswersDifferException when the actor has changed the same answer meanwhile
     */
    public void write(long actorId, List<TypedAnswer> typed, boolean send) {
        DialogueActor actor = permitted(actorId);
        DialogueResponse response = book.locked(actorId);
        boolean whole = send || response.getState() == ResponseState.FINAL;
        Instant now = clock.instant();
        response.write(typed, now);
        if (whole) {
            response.send(AnswerService.questionIds(actor), now);
        }
        book.log(actorId, whole ? DialogueAct.SENT : DialogueAct.SAVED, caller());
    }

    /**
     * Lets an actor write again after it has sent in, or after the deadline.
     *
     * @param until a last day of its own, or {@code null} for the dialogue's
     * @throws InvalidInputException when the actor would have no time left
     */
    public void openAgain(long actorId, LocalDate until) {
        DialogueActor actor = permitted(actorId);
        DialogueResponse response = book.locked(actorId);
        response.openAgain(until);
        if (!response.isOpenAt(clock.instant(), actor.getDialogue().getDeadline())) {
            throw new InvalidInputException("until", "error.dialogue_no_time_left");
        }
        book.log(actorId, DialogueAct.OPENED_AGAIN, caller());
    }

    /** Makes an actor's answers public as they stand now. */
    public void release(long actorId) {
        permitted(actorId);
        book.locked(actorId).release(caller(), clock.instant());
        book.log(actorId, DialogueAct.RELEASED, caller());
    }

    /** Makes all answers public that have been sent in and are not public as they stand; gives how many actors'. */
    public int releaseAll(long eventId) {
        List<Long> ready = progress(eventId).stream()
                .filter(ActorProgress::isReleasable)
                .map(ActorProgress::actorId)
                .toList();
        ready.forEach(this::release);
        return ready.size();
    }

    /** Takes an actor's answers off the public pages. */
    public void takeBack(long actorId) {
        permitted(actorId);
        DialogueResponse response = book.locked(actorId);
        if (response.getReleasedAt() != null) {
            response.takeBack();
            book.log(actorId, DialogueAct.TAKEN_BACK, caller());
        }
    }

    /** Takes every actor's answers off the public pages; gives how many actors'. */
    public int takeBackAll(long eventId) {
        List<Long> released = progress(eventId).stream()
                .filter(ActorProgress::isReleased)
                .map(ActorProgress::actorId)
                .toList();
        released.forEach(this::takeBack);
        return released.size();
    }

    private DialogueActor permitted(long actorId) {
        DialogueActor actor = book.actor(actorId);
        contents.item(actor.getDialogue().getEventId());
        return actor;
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
