package se.samsyn.service.dialogue;

import static se.samsyn.service.content.StaffRoles.ADMINISTRATOR;
import static se.samsyn.service.content.StaffRoles.EDITOR;
import static se.samsyn.service.content.StaffRoles.EVENT_MANAGER;
import static se.samsyn.service.content.StaffRoles.PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.dialogue.Dialogue;
import se.samsyn.domain.dialogue.DialogueName;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.persistence.Merge;

/** Questions and actors of an event's dialogue ("Läget i länet"), as staff set them up; the answers are kept apart. */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class DialogueService {

    private static final int MOST_PREDECESSORS = 200;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

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

    /** The dialogue of another event to compare with, detached; empty when it has none. */
    public Optional<Dialogue> predecessor(long eventId) {
        Optional<Dialogue> dialogue = loaded(eventId);
        em.clear();
        return dialogue;
    }

    /** The dialogues of other events that are not removed, the latest first. */
    public List<DialogueName> others(long eventId) {
        return em.createQuery("""
                        select new se.samsyn.domain.dialogue.DialogueName(d.eventId, v.title, e.time.startsAt)
                        from Dialogue d, Event e, ContentVersion v
                        where e.id = d.eventId and v.item.id = d.eventId and v.item.removedAt is null and d.eventId <> :event
                        and v.language = :language
                        and v.number = (select max(n.number) from ContentVersion n where n.item.id = d.eventId
                            and n.language = :language)
                        order by e.time.startsAt desc""", DialogueName.class)
                .setParameter("event", eventId)
                .setParameter("language", Language.SWEDISH)
                .setMaxResults(MOST_PREDECESSORS)
                .getResultList();
    }

    /** Saves questions and actors as a whole. What has been removed takes its answers with it. */
    public void save(Dialogue dialogue) {
        contents.item(dialogue.getEventId());
        dialogue.arrange();
        Merge.ofForm(em, dialogue);
    }
}
