package se.samsyn.web.admin.publishing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.primefaces.PrimeFaces;
import org.primefaces.util.EscapeUtils;
import se.samsyn.domain.content.VersionRow;
import se.samsyn.service.publishing.PublishingService;
import se.samsyn.web.admin.DateTimes;
import se.samsyn.web.admin.StaffBacking;
import se.samsyn.web.admin.content.EditContentBacking;
import se.samsyn.web.admin.content.UnsavedText;
import se.samsyn.web.admin.review.ReviewPanel;

/** Publishing now or at a chosen minute, and taking down now or later, beside the draft on an edit page. */
@Named("publishing")
@ViewScoped
public class PublishingPanel extends StaffBacking {

    @Inject
    private PublishingService service;

    @Inject
    private ReviewPanel review;

    @Inject
    private UnsavedText unsaved;

    @Inject
    private DateTimes dateTimes;

    @Inject
    private MomentNotes notes;

    private final ChosenMoment begin = new ChosenMoment("publishAt");
    private final ChosenMoment end = new ChosenMoment("unpublishAt");
    private final ChosenMoment leave = new ChosenMoment("leaveAt");

    /** Publishes what is on the page, at once or at the chosen minute; it is saved first, so that nothing typed is lost. */
    public void publish(EditContentBacking edit) {
        if (begin.isEmpty() && end.isEmpty() && !review.isMine(edit)) {
            edit.publish();
        } else {
            publishStored(edit, begin.toInstant(), end.toInstant());
        }
    }

    private void publishStored(EditContentBacking edit, Instant from, Instant until) {
        // The reviewer approves what is stored; saving the form here would approve a text of the reviewer's own.
        boolean stored = review.isMine(edit) ? unsaved.isNone(edit) : edit.saveFirst();
        if (stored) {
            service.publish(edit.getDraft(), from, until);
            tell(edit, from);
        }
    }

    private void tell(EditContentBacking edit, Instant from) {
        edit.reload();
        review.forget();
        if (from == null) {
            edit.published();
        } else {
            toast.say("publishing.scheduled", edit.getDraft().getTitle(), dateTimes.minute(from));
        }
        begin.clear();
        end.clear();
    }

    /** Takes the live version down, at once or at the chosen minute; what is being written stays on the page. */
    public void takeDown(EditContentBacking edit) {
        if (leave.isEmpty()) {
            edit.withdraw();
            return;
        }
        Instant moment = leave.toInstant();
        service.unpublishAt(edit.getItemId(), edit.getDraft().getLanguage(), moment);
        edit.getHistory().reload();
        toast.say("publishing.leaves", edit.getDraft().getTitle(), dateTimes.minute(moment));
        leave.clear();
    }

    /** Lets the live version stay, although a moment was chosen for its end. */
    public void letStay(EditContentBacking edit) {
        service.unpublishAt(edit.getItemId(), edit.getDraft().getLanguage(), null);
        edit.getHistory().reload();
        toast.say("publishing.stays", edit.getDraft().getTitle());
    }

    /** Calls off a scheduled version; what is on the page is saved first and is the draft from then on. */
    public void callOff(EditContentBacking edit, VersionRow scheduled) {
        if (edit.saveFirst()) {
            service.callOff(edit.getItemId(), scheduled.id());
            edit.reload();
            toast.say("publishing.called_off", scheduled.number());
        }
    }

    /** Takes back that something has just been published or taken down; what was typed since is saved as a draft. */
    public void undo(EditContentBacking edit) {
        boolean published = edit.getHistory().isLive();
        if (edit.isUnsaved() && !edit.saveFirst()) {
            return;
        }
        boolean shown = service.undo(
                edit.getItemId(),
                edit.getDraft().getLanguage(),
                edit.getUndoable(),
                texts.get(published ? "publishing.undone_note" : "publishing.shown_again_note"));
        edit.reload();
        String words = shown ? "publishing.undone" : "publishing.undone_first";
        toast.say(published ? words : "publishing.shown_again", edit.getDraft().getTitle());
    }

    /** After a field has changed: the buttons name the minute that has been typed. */
    public void name(EditContentBacking edit) {
        rename("form:publish", publishLabel(edit));
        rename("form:withdraw", getLeaveLabel());
    }

    // The button itself stays in the page: replaced while it is being pressed, it would not do anything.
    private static void rename(String button, String label) {
        PrimeFaces.current()
                .executeScript("samsyn.rename('" + button + "', '" + EscapeUtils.forJavaScript(label) + "')");
    }

    /** "Publicera nu" or "Publiceras 3 mars 08.00"; for a reviewer with the approval in front. */
    public String publishLabel(EditContentBacking edit) {
        boolean approving = review.isMine(edit);
        if (begin.time() == null) {
            return texts.get(approving ? "review.approve_now" : "edit.publish");
        }
        String minute = dateTimes.minute(begin.time().instant());
        return texts.format(approving ? "review.approve_at" : "publishing.at", minute);
    }

    /** "Ta ner nu" or "Tas ner 3 mars 08.00". */
    public String getLeaveLabel() {
        return leave.time() == null
                ? texts.get("publishing.leave_now")
                : texts.format(
                        "publishing.leave_at", dateTimes.minute(leave.time().instant()));
    }

    /** What there is to know about the moment, such as that the clock is put back that night; empty for nothing. */
    public String note(ChosenMoment moment) {
        return notes.of(moment.time());
    }

    public ChosenMoment getBegin() {
        return begin;
    }

    public ChosenMoment getEnd() {
        return end;
    }

    public ChosenMoment getLeave() {
        return leave;
    }
}
