package se.samsyn.service.dialogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.domain.dialogue.Dialogue;
import se.samsyn.domain.dialogue.DialogueMatrix;
import se.samsyn.domain.dialogue.DialogueMatrix.Cell;
import se.samsyn.domain.dialogue.DialogueMatrix.Entry;
import se.samsyn.service.persistence.Row;

/** What the public reads of a dialogue: actors that have been released, with the answers as they were then. */
@Stateless
@PermitAll
public class MatrixService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    /** Whether the public can read any answers of the event. */
    public boolean exists(long eventId) {
        return !em.createQuery("""
                        select a.id from DialogueActor a, DialogueResponse r
                        where r.actorId = a.id and r.releasedAt is not null and a.dialogue.eventId = :event""", Long.class)
                .setParameter("event", eventId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The events of which the public can read answers. */
    public Set<Long> shown() {
        return Set.copyOf(em.createQuery("""
                        select distinct a.dialogue.eventId from DialogueActor a, DialogueResponse r
                        where r.actorId = a.id and r.releasedAt is not null""", Long.class).getResultList());
    }

    /** The event's matrix; empty as long as nothing has been released. */
    public Optional<DialogueMatrix> find(long eventId) {
        List<Entry> actors =
                em.createQuery("""
                        select new se.samsyn.domain.dialogue.DialogueMatrix$Entry(a.id, a.name, a.earlierId)
                        from DialogueActor a, DialogueResponse r
                        where r.actorId = a.id and r.releasedAt is not null and a.dialogue.eventId = :event
                        order by a.position""", Entry.class).setParameter("event", eventId).getResultList();
        if (actors.isEmpty()) {
            return Optional.empty();
        }
        Dialogue dialogue = em.find(Dialogue.class, eventId);
        List<Entry> questions = dialogue.getQuestions().stream()
                .map(question -> new Entry(question.getId(), question.getText(), question.getEarlierId()))
                .toList();
        Long predecessor = dialogue.getPredecessorId();
        return Optional.of(new DialogueMatrix(
                dialogue.getIntroduction(),
                predecessor,
                questions,
                actors,
                released(eventId),
                predecessor == null ? Map.of() : released(predecessor)));
    }

    private Map<Cell, String> released(long eventId) {
        return Row.of(em.createNativeQuery("""
                        select w.actor_id, w.question_id, w.released_text from dialogue_answer w
                        join dialogue_response r on r.actor_id = w.actor_id join dialogue_actor a on a.id = w.actor_id
                        where a.dialogue_id = ?1 and r.released_at is not null and w.released_text is not null""").setParameter(1, eventId)).stream()
                .collect(Collectors.toMap(
                        row -> new Cell(row.number("actor_id"), row.number("question_id")),
                        row -> row.text("released_text")));
    }
}
