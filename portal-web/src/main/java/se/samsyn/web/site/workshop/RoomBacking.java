package se.samsyn.web.site.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.workshop.GroupNote;
import se.samsyn.domain.workshop.TypedNote;
import se.samsyn.domain.workshop.WorkshopRoom;
import se.samsyn.domain.workshop.WorkshopRoom.Group;
import se.samsyn.domain.workshop.WorkshopRoom.Question;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.workshop.RoomService;
import se.samsyn.web.site.form.PostedAt;
import se.samsyn.web.site.form.PublicForm;

/** A group's page of a workshop: which workshop, which group, what it has written and what it has just typed. */
@Named
@RequestScoped
// All phones in a house share one address.
@PostedAt(value = "/workshop/*/*", mostByOne = 1_000, mostByNetwork = 1_000)
public class RoomBacking extends PublicForm {

    @Inject
    private RoomService rooms;

    private RoomPath path;
    private WorkshopRoom room;
    private Group group;
    private List<GroupNote> notes = List.of();
    private List<TypedNote> typed = List.of();

    void ask(RoomPath asked) {
        path = asked;
    }

    void enter(RoomPath asked, WorkshopRoom workshop, Group ours) {
        path = asked;
        room = workshop;
        group = ours;
        if (ours != null) {
            notes = rooms.notes(ours.id());
        }
    }

    @Override
    public void read() {
        typed = room.questions().stream()
                .map(question -> new TypedNote(
                        question.id(), site.parameter(question.field()).orElse(null)))
                .toList();
    }

    @Override
    public String purpose() {
        return "workshop-note:" + group.id();
    }

    @Override
    public void receive(FormToken token) {
        rooms.add(path.code(), path.group(), typed, token);
    }

    @Override
    public String thanks() {
        return path() + "?klart=ja";
    }

    public WorkshopRoom getRoom() {
        return room;
    }

    public Group getGroup() {
        return group;
    }

    /** Where another group is chosen. */
    public String getEntrance() {
        return site.href(RoomPath.BASE + "/" + path.code().text());
    }

    /** Where a code is typed. */
    public String getDoor() {
        return site.href(RoomPath.BASE);
    }

    /** What was typed and could not be taken. */
    public String text(Question question) {
        return typed.stream()
                .filter(note -> note.questionId() == question.id())
                .map(TypedNote::text)
                .findFirst()
                .orElse("");
    }

    /** What the group has written about the question, the latest first. */
    public List<GroupNote> notes(Question question) {
        return notes.stream()
                .filter(note -> note.getQuestionId() == question.id())
                .toList();
    }

    /** Whether a post was received just now. */
    public boolean isReceived() {
        return site.parameter("klart").isPresent();
    }
}
