package se.samsyn.web.admin.event;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventUndo;
import se.samsyn.service.event.EventStatusService;
import se.samsyn.web.admin.StaffBacking;
import se.samsyn.web.admin.content.EditContentBacking;

/**
 * Putting an event off, calling it off, and taking the last change back, beside its edit page. Each takes effect at once,
 * after what is on the page has been saved.
 */
@Named("eventStatus")
@ViewScoped
public class EventStatusPanel extends StaffBacking {

    @Inject
    private EventStatusService service;

    private String postponeReason;
    private String cancelReason;
    private Instant undoUntil;

    /** Shows the event as it is stored. */
    void load(Event event) {
        undoUntil =
                service.undoable(event.getId()).map(EventUndo::getPossibleUntil).orElse(null);
    }

    /** Puts the event off without a new time. */
    public void postpone(EditContentBacking edit) {
        act(edit, "postponeReason", () -> service.postpone(edit.getItemId(), postponeReason), "postponed");
    }

    /** Calls the event off. */
    public void cancel(EditContentBacking edit) {
        if (cancelReason == null) {
            problems.addAt("cancelReason", "error.required");
        } else {
            act(edit, "cancelReason", () -> service.cancel(edit.getItemId(), cancelReason), "cancelled");
        }
    }

    /** Takes a cancellation or postponement back that people have heard of. */
    public void reinstate(EditContentBacking edit) {
        act(edit, "cancelReason", () -> service.reinstate(edit.getItemId()), "reinstated");
    }

    /** Takes the last of all this back before anybody has heard of it. */
    public void undo(EditContentBacking edit) {
        act(edit, "cancelReason", () -> service.undo(edit.getItemId()), "undone");
    }

    private void act(EditContentBacking edit, String field, Runnable change, String done) {
        if (!edit.saveFirst()) {
            return;
        }
        try {
            change.run();
            edit.reload();
            toast.say("admin_event_edit." + done);
        } catch (InvalidInputException refusal) {
            problems.add(refusal);
        } catch (PortalException refusal) {
            problems.addAt(field, refusal.messageKey(), refusal.values().toArray());
        }
    }

    public String getPostponeReason() {
        return postponeReason;
    }

    public void setPostponeReason(String postponeReason) {
        this.postponeReason = postponeReason;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    public void setCancelReason(String cancelReason) {
        this.cancelReason = cancelReason;
    }

    /** Until when the last change can be taken back; {@code null} when there is none. */
    public Instant getUndoUntil() {
        return undoUntil;
    }
}
