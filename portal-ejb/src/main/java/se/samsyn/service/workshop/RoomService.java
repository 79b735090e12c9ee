package se.samsyn.service.workshop;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.workshop.GroupNote;
import se.samsyn.domain.workshop.TypedNote;
import se.samsyn.domain.workshop.Workshop;
import se.samsyn.domain.workshop.WorkshopCode;
import se.samsyn.domain.workshop.WorkshopRoom;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.form.FormTokens;

/** Groups write notes from their phones: whoever has the code, without an account, as long as the workshop is open. */
@Stateless
@PermitAll
public class RoomService {

    /** Nobody reads more on one afternoon; a robot stops here. */
    private static final long MOST_NOTES = 3_000;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private FormTokens tokens;

    @Inject
    private Clock clock;

    /** The workshop with this code, open or closed since; nothing for a code that was never given out. */
    public Optional<WorkshopRoom> find(WorkshopCode code) {
        return workshop(code).map(this::room);
    }

    private Optional<Workshop> workshop(WorkshopCode code) {
        return em.createQuery("""
                        select w from Workshop w, ContentItem i
                        where w.code = :code and i.id = w.eventId and i.removedAt is null""", Workshop.class)
                .setParameter("code", code.text())
                .getResultStream()
                .findFirst();
    }

    private WorkshopRoom room(Workshop workshop) {
        String title = (String) em.createNativeQuery(
                        "select title from content_version where item_id = ?1 and language = 'sv' and newest")
                .setParameter(1, workshop.getEventId())
                .getSingleResult();
        var questions = workshop.getQuestions();
        return new WorkshopRoom(
                workshop.getEventId(),
                title,
                workshop.getIntroduction(),
                workshop.isOpen(),
                IntStream.range(0, questions.size())
                        .mapToObj(at -> new WorkshopRoom.Question(
                                questions.get(at).getId(),
                                at + 1,
                                questions.get(at).getText()))
                        .toList(),
                workshop.getGroups().stream()
                        .map(group -> new WorkshopRoom.Group(group.getId(), group.getName()))
                        .toList());
    }

    /** What a group has written, the latest first. */
    public List<GroupNote> notes(long groupId) {
        return em.createQuery(
                        "select n from GroupNote n where n.groupId = :group order by n.writtenAt desc, n.id desc",
                        GroupNote.class)
                .setParameter("group", groupId)
                .setMaxResults(200)
                .getResultList();
    }

    /**
     * Keeps a group's notes, one for each question that has any words; a double post changes nothing.
     *
     * @throws InvalidInputException when nothing has been typed, or too much
     * @throws ConflictException when the workshop has been closed or is full
     */
    public void add(WorkshopCode code, long groupId, List<TypedNote> typed, FormToken token) {
        if (!tokens.use(token)) {
            return;
        }
        Workshop workshop = workshop(code).orElseThrow(() -> new NotFoundException("error.workshop_not_found"));
        if (!workshop.isOpen()) {
            throw new ConflictException("error.workshop_closed");
        }
        boolean ours = workshop.getGroups().stream().anyMatch(group -> group.getId() == groupId);
        if (!ours) {
            throw new NotFoundException("error.workshop_not_found");
        }
        List<TypedNote> notes = typed.stream().filter(note -> !note.isBlank()).toList();
        judge(typed, notes);
        if (count(workshop.getEventId()) + notes.size() > MOST_NOTES) {
            throw new ConflictException("error.workshop_full");
        }
        Instant now = clock.instant();
        notes.forEach(note -> em.persist(new GroupNote(workshop.getEventId(), groupId, note, now)));
    }

    private static void judge(List<TypedNote> typed, List<TypedNote> notes) {
        if (notes.isEmpty()) {
            String first =
                    typed.isEmpty() ? null : TypedNote.fieldOf(typed.get(0).questionId());
            throw new InvalidInputException(first, "error.note_missing");
        }
        List<InvalidField> tooLong = notes.stream()
                .filter(TypedNote::isTooLong)
                .map(note -> InvalidField.of(TypedNote.fieldOf(note.questionId()), "error.too_long", GroupNote.LENGTH))
                .toList();
        if (!tooLong.isEmpty()) {
            throw new InvalidInputException(tooLong);
        }
    }

    private long count(long eventId) {
        return em.createQuery("select count(n) from GroupNote n where n.workshopId = :event", Long.class)
                .setParameter("event", eventId)
                .getSingleResult();
    }
}
