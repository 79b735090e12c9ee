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
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.dialogue.Dialogue;
import se.samsyn.domain.dialogue.DialogueName;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.permission.ContentRights;
import se.samsyn.service.persistence.Merge;
import se.samsyn.service.persistence.Row;

/** Questions and actors of an event's dialogue ("Läget i länet"), as staff set them up; the answers are kept apart. */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class DialogueService {

    private static final int MOST_PREDECESSORS = 200;

    private static final String WRITTEN = ContentRights.MAY_WRITE.replace("?me", "?1");

    private static final String TITLE =
            ContentRights.KNOWN_TITLE.replace("?now", "?2").replace("?me", "?1");

    private static final String READABLE = """

            from dialogue d join event e on e.item_id = d.event_id join content_item i on i.id = d.event_id
            where i.removed_at is null and (%s or %s and exists (select 1 from dialogue_actor a
                join dialogue_response s on s.actor_id = a.id
                where a.dialogue_id = d.event_id and s.released_at is not null))""".formatted(WRITTEN, ContentRights.LIVE.replace("?now", "?2"));

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    @Inject
    private ContentService contents;

    /** The dialogue to be edited, detached; an empty one when the event has none yet. */
    public Dialogue draft(long eventId) {
        contents.item(eventId);
        Dialogue dialogue = loaded(eventId).orElseGet(() -> new Dialogue(eventId));
        em.clear();
        return dialogue;
    }

    private Optional<Dialogue> loaded(long eventId) {
        Optional<Dialogue> dialogue = Optional.ofNullable(em.find(Dialogue.class, eventId));
        dialogue.ifPresent(found -> {
            found.getQuestions().size();
            found.getActors().size();
        });
        return dialogue;
    }

    /**
     * The dialogue of another event to compare with, detached. Of one that the caller may not write it has what the public reads:
     * the questions, and the names of the actors whose answers have been released. Empty when there is nothing of that.
     */
    public Optional<Dialogue> predecessor(long eventId) {
        List<?> kinds = named("select " + WRITTEN + READABLE + " and d.event_id = ?3", eventId)
                .getResultList();
        Optional<Dialogue> dialogue = kinds.isEmpty() ? Optional.empty() : loaded(eventId);
        Set<Long> released = kinds.contains(false) ? released(eventId) : Set.of();
        em.clear();
        return kinds.contains(false) ? dialogue.map(found -> found.asPublic(released)) : dialogue;
    }

    private Set<Long> released(long eventId) {
        return em.createQuery("""
                        select a.id from DialogueActor a, DialogueResponse r
                        where r.actorId = a.id and r.releasedAt is not null and a.dialogue.eventId = :event""", Long.class)
                .setParameter("event", eventId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** The dialogues of other events that the caller may write, or of which the public reads answers; the latest first. */
    public List<DialogueName> others(long eventId) {
        return Row.list(
                named(
                                "select d.event_id, " + TITLE + " as title, e.starts_at" + READABLE
                                        + " and d.event_id <> ?3 order by e.starts_at desc, d.event_id",
                                eventId)
                        .setMaxResults(MOST_PREDECESSORS),
                row -> new DialogueName(row.number("event_id"), row.text("title"), row.dateTime("starts_at")));
    }

    private Query named(String sql, long eventId) {
        return em.createNativeQuery(sql)
                .setParameter(1, session.getCallerPrincipal().getName())
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, eventId);
    }

    /**
     * Saves questions and actors as a whole. What has been removed takes its answers with it.
     *
     * @throws InvalidInputException when it continues a dialogue that the caller may not know of, and did not before
     */
    public void save(Dialogue dialogue) {
        contents.item(dialogue.getEventId());
        requireKnownPredecessor(dialogue);
        dialogue.arrange();
        Merge.ofForm(em, dialogue);
    }

    private void requireKnownPredecessor(Dialogue dialogue) {
        Long wanted = dialogue.getPredecessorId();
        Dialogue stored = em.find(Dialogue.class, dialogue.getEventId());
        boolean changed = wanted != null && (stored == null || !wanted.equals(stored.getPredecessorId()));
        if (changed && others(dialogue.getEventId()).stream().noneMatch(other -> wanted.equals(other.eventId()))) {
            throw new InvalidInputException("predecessorId", "error.dialogue_not_found");
        }
    }
}
