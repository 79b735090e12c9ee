package se.samsyn.service.dialogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.dialogue.AnswerSheet;
import se.samsyn.domain.dialogue.Dialogue;
import se.samsyn.domain.dialogue.DialogueAct;
import se.samsyn.domain.dialogue.DialogueActor;
import se.samsyn.domain.dialogue.DialogueLogLine;
import se.samsyn.domain.dialogue.DialogueQuestion;
import se.samsyn.domain.dialogue.DialogueResponse;
import se.samsyn.domain.dialogue.ResponseState;
import se.samsyn.service.persistence.Row;
import se.samsyn.service.settings.SiteSettingsService;

/** What the services of a dialogue share: an actor, its response under lock, its log. Asks for no role. */
@Dependent
class DialogueBook {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private SiteSettingsService site;

    @Inject
    private Clock clock;

    /** The actor; one that does not exist is not found. */
    DialogueActor actor(long actorId) {
        DialogueActor actor = em.find(DialogueActor.class, actorId);
        if (actor == null) {
            throw new NotFoundException("error.dialogue_actor_not_found");
        }
        return actor;
    }

    /** The actor's response; two who write at once come one after the other. */
    DialogueResponse locked(long actorId) {
        em.createNativeQuery(
                        "insert into dialogue_response (actor_id, state) values (?1, 'EMPTY') on conflict do nothing")
                .setParameter(1, actorId)
                .executeUpdate();
        return em.find(DialogueResponse.class, actorId, LockModeType.PESSIMISTIC_WRITE);
    }

    void log(long actorId, DialogueAct act, String by) {
        em.persist(new DialogueLogLine(actorId, act, by, clock.instant()));
    }

    /** The latest title of the dialogue's event, published or not. */
    String title(long eventId) {
        return (String) em.createNativeQuery(
                        "select title from content_version where item_id = ?1 and language = 'sv' and newest")
                .setParameter(1, eventId)
                .getSingleResult();
    }

    /** Whom an actor asks: the dialogue's own contact, else the site's address. */
    String contact(Dialogue dialogue) {
        String own = dialogue.getContact();
        return own == null || own.isBlank() ? site.current().getEmail() : own;
    }

    /** The actor's questions and what is written, as it is now. */
    AnswerSheet sheet(DialogueActor actor, Optional<DialogueResponse> known) {
        Dialogue dialogue = actor.getDialogue();
        DialogueResponse response = known.orElseGet(() -> new DialogueResponse(actor.getId()));
        Instant now = clock.instant();
        LocalDate deadline = dialogue.getDeadline();
        return new AnswerSheet(
                actor.getId(),
                actor.getName(),
                dialogue.getEventId(),
                title(dialogue.getEventId()),
                dialogue.getIntroduction(),
                contact(dialogue),
                response.lastDay(deadline),
                response.isOpenAt(now, deadline),
                response.getState() == null ? ResponseState.EMPTY : response.getState(),
                response.getSavedAt(),
                response.getSentAt(),
                lines(actor, dialogue, response));
    }

    private List<AnswerSheet.Line> lines(DialogueActor actor, Dialogue dialogue, DialogueResponse response) {
        Map<Long, String> earlier = releasedBy(actor.getEarlierId());
        List<AnswerSheet.Line> lines = new ArrayList<>();
        for (DialogueQuestion question : dialogue.getQuestions()) {
            lines.add(new AnswerSheet.Line(
                    question.getId(),
                    lines.size() + 1,
                    question.getText(),
                    response.textOf(question.getId()),
                    question.getEarlierId() == null ? null : earlier.get(question.getEarlierId())));
        }
        return lines;
    }

    private Map<Long, String> releasedBy(Long actorId) {
        if (actorId == null) {
            return Map.of();
        }
        return Row.of(em.createNativeQuery("""
                        select w.question_id, w.released_text from dialogue_answer w
                        join dialogue_response r on r.actor_id = w.actor_id
                        where w.actor_id = ?1 and r.released_at is not null and w.released_text is not null""").setParameter(1, actorId)).stream()
                .collect(Collectors.toMap(row -> row.number("question_id"), row -> row.text("released_text")));
    }

    /** What is known of each actor's answers; actors that nobody has asked yet have none. */
    Map<Long, DialogueResponse> responses(long eventId) {
        return em.createQuery("""
                        select distinct r from DialogueResponse r left join fetch r.answers
                        where r.actorId in (select a.id from DialogueActor a where a.dialogue.eventId = :event)""", DialogueResponse.class)
                .setParameter("event", eventId)
                .getResultStream()
                .collect(Collectors.toMap(DialogueResponse::getActorId, Function.identity()));
    }
}
