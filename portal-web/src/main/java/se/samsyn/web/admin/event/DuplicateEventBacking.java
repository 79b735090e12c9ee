package se.samsyn.web.admin.event;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.event.EventDuplicateService;
import se.samsyn.service.event.EventService;
import se.samsyn.web.admin.NumberedBacking;
import se.samsyn.web.admin.TypedMoment;

/** {@code /admin/event/duplicate}: a new event from an earlier one, at a time of its own. */
@Named
@ViewScoped
public class DuplicateEventBacking extends NumberedBacking {

    @Inject
    private ContentService contents;

    @Inject
    private EventService events;

    @Inject
    private EventDuplicateService copies;

    private long itemId;
    private String earlier;
    private Event event;
    private String title;
    private final TypedMoment starts = new TypedMoment(null);
    private final TypedMoment ends = new TypedMoment(null);

    /** Shows the earlier event; what is no event is a 404. */
    public void open() {
        itemId = number();
        event = events.draft(itemId);
        earlier = contents.draft(itemId, Language.SWEDISH).getTitle();
        title = earlier;
        starts.setTime(event.getStartsAt().toLocalTime());
        ends.setTime(event.getEndsAt().toLocalTime());
    }

    /** Plans the new event and goes to its edit page. */
    public String duplicate() {
        LocalDateTime from = starts.toMoment();
        if (title == null) {
            problems.addAt("title", "error.required");
        }
        if (from == null) {
            problems.addAt("startsAt", "error.required");
        }
        return problems.isAny() ? null : copyTo(from, ends.getDay() == null ? sameLength(from) : ends.toMoment());
    }

    private String copyTo(LocalDateTime from, LocalDateTime to) {
        long copy = copies.duplicate(itemId, title, from, to);
        toast.say("admin_event_duplicate.done");
        return "/admin/event/edit.xhtml?faces-redirect=true&id=" + copy;
    }

    // An event of several days has as many again, and ends at the time that was typed.
    private LocalDateTime sameLength(LocalDateTime from) {
        long days = event.getEndsAt().toLocalDate().toEpochDay()
                - event.getStartsAt().toLocalDate().toEpochDay();
        LocalDateTime last = from.plusDays(days);
        return ends.getTime() == null ? last : last.toLocalDate().atTime(ends.getTime());
    }

    /** The title of the event that is copied. */
    public String getEarlier() {
        return earlier;
    }

    public Event getEvent() {
        return event;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public TypedMoment getStarts() {
        return starts;
    }

    public TypedMoment getEnds() {
        return ends;
    }
}
