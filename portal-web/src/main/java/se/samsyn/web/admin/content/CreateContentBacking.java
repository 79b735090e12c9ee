package se.samsyn.web.admin.content;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.domain.content.Placement;
import se.samsyn.domain.event.EventKind;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.event.EventService;
import se.samsyn.web.admin.CurrentUser;
import se.samsyn.web.admin.StaffBacking;
import se.samsyn.web.admin.TypedMoment;

/** Begins new content: its type and title, and for an event when it is; the rest is written on its edit page. */
@Named
@ViewScoped
public class CreateContentBacking extends StaffBacking {

    private static final Placement NOWHERE = new Placement("", null, List.of(), 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(16, 0);

    @Inject
    private ContentService contents;

    @Inject
    private EventService events;

    @Inject
    private CurrentUser currentUser;

    private String wanted;
    private ContentType type;
    private String title;
    private Long parent;
    private EventKind kind = EventKind.CONFERENCE;
    private final TypedMoment starts = at(MORNING);
    private final TypedMoment ends = at(AFTERNOON);

    /** Begins with the type from the address, or with the first that I may write. */
    public void open() {
        List<ContentType> mine = currentUser.getTypes();
        ContentType usual = mine.contains(ContentType.NEWS) ? ContentType.NEWS : mine.get(0);
        type = mine.stream()
                .filter(candidate -> candidate.key().equals(wanted))
                .findFirst()
                .orElse(usual);
    }

    /** Makes the draft and goes on to its edit page. */
    public String create() {
        if (isEvent() && starts.getDay() == null) {
            throw new InvalidInputException("startsOn", "error.required");
        }
        long id = isEvent() ? createEvent() : contents.create(type, title, isInTree() ? parent : null);
        toast.say("admin_content_create.done");
        return EditPages.outcome(type, id);
    }

    private long createEvent() {
        LocalTime from = starts.getTime() == null ? MORNING : starts.getTime();
        LocalTime to = ends.getTime() == null ? from : ends.getTime();
        LocalDate last = ends.getDay() == null ? starts.getDay() : ends.getDay();
        return events.create(title, kind, starts.getDay().atTime(from), last.atTime(to));
    }

    private static TypedMoment at(LocalTime time) {
        TypedMoment usual = new TypedMoment(null);
        usual.setTime(time);
        return usual;
    }

    public boolean isEvent() {
        return type == ContentType.EVENT;
    }

    public boolean isInTree() {
        return type != null && type.isTreeType();
    }

    public List<LinkTarget> getAreas() {
        return contents.areasFor(NOWHERE);
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public ContentType getType() {
        return type;
    }

    public void setType(ContentType type) {
        this.type = type;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Long getParent() {
        return parent;
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }

    public EventKind getKind() {
        return kind;
    }

    public void setKind(EventKind kind) {
        this.kind = kind;
    }

    public TypedMoment getStarts() {
        return starts;
    }

    public TypedMoment getEnds() {
        return ends;
    }
}
