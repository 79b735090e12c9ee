package se.samsyn.web.site.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samsyn.domain.workshop.GroupNote;
import se.samsyn.domain.workshop.TypedNote;
import se.samsyn.domain.workshop.WorkshopRoom;
import se.samsyn.domain.workshop.WorkshopRoom.Group;
import se.samsyn.domain.workshop.WorkshopRoom.Question;
import se.samsyn.service.form.FormTokens;
import se.samsyn.service.workshop.RoomService;
import se.samsyn.web.site.Site;

/** A group's page of a workshop: which workshop, which group, what it has written and what it has just typed. */
@Named
@RequestScoped
public class RoomBacking {

    @Inject
    private Site site;

    @Inject
    private RoomService rooms;

    @Inject
    private FormTokens tokens;

    private RoomPath path;
    private WorkshopRoom room;
    private Group group;
    private List<GroupNote> notes = List.of();
    private Map<Long, String> typed = Map.of();

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

    List<TypedNote> read(Function<String, String> parameter) {
        List<TypedNote> all = room.questions().stream()
                .map(question -> new TypedNote(question.id(), parameter.apply(question.field())))
                .toList();
        typed = all.stream().collect(Collectors.toMap(TypedNote::questionId, TypedNote::text));
        return all;
    }

    String purpose() {
        return "workshop-note:" + group.id();
    }

    public WorkshopRoom getRoom() {
        return room;
    }

    public Group getGroup() {
        return group;
    }

    /** Where the form is posted to. */
    public String getAction() {
        return site.href(path.sitePath());
    }

    /** Where another group is chosen. */
    public String getEntrance() {
        return site.href(RoomPath.BASE + "/" + path.code().text());
    }

    /** Where a code is typed. */
    public String getDoor() {
        return site.href(RoomPath.BASE);
    }

    /** A token for the form as it is being shown. */
    public String getToken() {
        return tokens.issue(purpose());
    }

    /** What was typed and could not be taken. */
    public String text(Question question) {
        return typed.getOrDefault(question.id(), "");
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
