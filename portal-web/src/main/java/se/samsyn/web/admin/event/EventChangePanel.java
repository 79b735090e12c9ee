package se.samsyn.web.admin.event;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import org.primefaces.PrimeFaces;
import se.samsyn.domain.event.ChangeNotice;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventTime;
import se.samsyn.domain.event.ProgrammeItem;
import se.samsyn.domain.event.ProgrammeMove;
import se.samsyn.domain.event.Venue;
import se.samsyn.domain.participantmail.Audience;
import se.samsyn.service.participantmail.AudienceService;
import se.samsyn.web.admin.StaffBacking;
import se.samsyn.web.admin.TypedMoment;

/**
 * The one dialog about another time or place of an event: what changes, who is written to and when, whether the programme
 * follows. It is opened by hand to move an event, and by every save that would otherwise mislead people.
 */
@Named("eventChange")
@ViewScoped
public class EventChangePanel extends StaffBacking {

    /** What was asked for when the dialog came in between. */
    enum Act {
        SAVE,
        PUBLISH,
        MERGE
    }

    @Inject
    private AudienceService audiences;

    @Inject
    private ChangeWords words;

    private EventTime storedTime;
    private Venue storedPlace;
    private String storedProgramme;
    private Audience audience = Audience.NOBODY;
    private TypedMoment starts;
    private TypedMoment ends;
    private NoticeForm form = new NoticeForm();
    private Act act = Act.SAVE;
    private ChangeNotice notice;
    private String outcome;
    private List<String> changes = List.of();
    private List<String> leftBehind = List.of();

    /** Shows the event as it is stored. */
    void load(Event event, List<ProgrammeItem> programme) {
        storedTime = event.getTime().copy();
        storedPlace = event.getVenue().copy();
        storedProgramme = timesOf(programme);
        audience = audiences.of(List.of(event.getId()));
        starts = new TypedMoment(event.getStartsAt());
        ends = new TypedMoment(event.getEndsAt());
        form = new NoticeForm();
        changes = List.of();
        leftBehind = List.of();
        act = Act.SAVE;
    }

    private static String timesOf(List<ProgrammeItem> programme) {
        StringBuilder times = new StringBuilder();
        programme.forEach(
                item -> times.append(item.getDay()).append(item.getStarts()).append(item.getEnds()));
        return times.toString();
    }

    /** Remembers what is being done, to be done once more when it has been confirmed. */
    ChangeNotice noticeFor(Act doing) {
        act = doing;
        return notice;
    }

    /** A save has been refused, since people would go wrong: opens the dialog, with what was typed on the page. */
    void ask(EditEventBacking edit) {
        Event event = edit.getFacts().getEvent();
        starts = new TypedMoment(event.getStartsAt());
        ends = new TypedMoment(event.getEndsAt());
        changes = words.changes(storedTime, event.getTime(), storedPlace, event.getVenue());
        // Whoever has planned the programme anew already must not find it moved twice.
        form.setWithProgramme(timesOf(edit.programme()).equals(storedProgramme));
        leftBehind = ProgrammeMove.of(storedTime, event.getTime()).leftBehind(edit.programme(), form.isWithProgramme());
        PrimeFaces.current().executeScript("samsyn.open('move-dialog')");
    }

    /** Saves with the time that stands in the dialog. */
    public void confirm(EditEventBacking edit) {
        confirm(edit, () -> {
            if (act == Act.MERGE) {
                edit.saveMerged();
            } else {
                edit.save();
            }
        });
    }

    /** Publishes with the time that stands in the dialog. */
    public void confirmAndPublish(EditEventBacking edit) {
        confirm(edit, edit::publish);
    }

    private void confirm(EditEventBacking edit, Runnable saving) {
        LocalDateTime from = starts.toMoment();
        LocalDateTime to = ends.getDay() == null ? from : ends.toMoment();
        check(edit, from, to);
        if (problems.isAny()) {
            PrimeFaces.current()
                    .executeScript("samsyn.focus('" + problems.getAll().get(0).at() + "')");
            return;
        }
        edit.getFacts().plan(from, to);
        edit.gather();
        Event event = edit.getFacts().getEvent();
        outcome = words.outcome(
                audience,
                ProgrammeMove.of(storedTime, event.getTime()).leftBehind(edit.programme(), form.isWithProgramme()));
        notice = form.toNotice();
        try {
            saving.run();
        } finally {
            notice = null;
        }
    }

    private void check(EditEventBacking edit, LocalDateTime from, LocalDateTime to) {
        Event event = edit.getFacts().getEvent();
        if (from == null) {
            problems.addAt("moveStartsAt", "error.required");
        } else if (to.isBefore(from)) {
            problems.addAt("moveEndsAt", "error.end_before_start");
        } else if (isAsStored(event, from, to)) {
            problems.addAt("moveStartsAt", "error.same_time_and_place");
        } else {
            EventTime.skippedOf(from, to, event.isDateOnly(), event.getZone())
                    .forEach(field -> problems.addAt(
                            field.equals("startsAt") ? "moveStartsAt" : "moveEndsAt", "error.time_skipped"));
        }
    }

    private boolean isAsStored(Event event, LocalDateTime from, LocalDateTime to) {
        return from.equals(storedTime.getStartsAt())
                && to.equals(storedTime.getEndsAt())
                && event.isDateOnly() == storedTime.isDateOnly()
                && event.getVenue().isSameAs(storedPlace);
    }

    /** Whether the dialog came in between when somebody was about to publish. */
    public boolean isPublishing() {
        return act == Act.PUBLISH && !changes.isEmpty();
    }

    /** Whether somebody has seen what the change means, and wants it. */
    boolean isConfirming() {
        return notice != null;
    }

    /** What has become of it, once it is done: who is written to, and what lies outside the new time. */
    String getOutcome() {
        return outcome;
    }

    /** What stands on the site. */
    public String getNow() {
        return words.time(storedTime) + ", " + words.place(storedPlace);
    }

    /** What a save would change; empty when the dialog is opened by hand. */
    public List<String> getChanges() {
        return changes;
    }

    public List<String> getMails() {
        return words.mails(audience);
    }

    public List<String> getLeftBehind() {
        return leftBehind;
    }

    public Audience getAudience() {
        return audience;
    }

    public TypedMoment getStarts() {
        return starts;
    }

    public TypedMoment getEnds() {
        return ends;
    }

    public NoticeForm getForm() {
        return form;
    }
}
