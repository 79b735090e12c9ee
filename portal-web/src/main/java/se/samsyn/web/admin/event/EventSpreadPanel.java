package se.samsyn.web.admin.event;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.primefaces.PrimeFaces;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.SeriesChange;
import se.samsyn.domain.event.SeriesScope;
import se.samsyn.domain.participantmail.Audience;
import se.samsyn.service.event.EventSeriesService;
import se.samsyn.service.event.EventStatusService;
import se.samsyn.service.participantmail.AudienceService;
import se.samsyn.web.admin.StaffBacking;
import se.samsyn.web.admin.content.EditContentBacking;

/** What a date of a series passes on to others: asked first where people know of them, and taken back within ten minutes. */
@Named("eventSpread")
@ViewScoped
public class EventSpreadPanel extends StaffBacking {

    @Inject
    private EventSeriesService service;

    @Inject
    private EventStatusService status;

    @Inject
    private AudienceService audiences;

    @Inject
    private ChangeWords words;

    private SeriesScope scope = SeriesScope.FOLLOWING;
    private List<String> changes = List.of();
    private Audience audience = Audience.NOBODY;
    private NoticeForm form = new NoticeForm();
    private Instant undoUntil;

    /** Shows what can still be taken back. */
    void load(Event event) {
        changes = List.of();
        form = new NoticeForm();
        undoUntil = event.getSeriesId() == null
                ? null
                : status.spreadUndoable(event.getId()).orElse(null);
    }

    /** Lets other dates have this one's place, seats and hours, after what is on the page has been saved; asks first where somebody would go wrong. */
    public void spread(EditContentBacking edit) {
        if (!edit.saveFirst()) {
            return;
        }
        List<SeriesChange> announced = service.announced(edit.getItemId(), scope);
        if (announced.isEmpty()) {
            done(edit, service.spread(edit.getItemId(), scope, null));
        } else {
            changes = announced.stream().flatMap(this::lines).toList();
            audience = audiences.of(
                    announced.stream().map(change -> change.before().getId()).toList());
            PrimeFaces.current().executeScript("samsyn.open('spread-dialog')");
        }
    }

    private Stream<String> lines(SeriesChange change) {
        Event before = change.before();
        Event after = change.after();
        return words.changes(before.getTime(), after.getTime(), before.getVenue(), after.getVenue()).stream();
    }

    /** Does it, and lets whoever is registered know. */
    public void confirm(EditContentBacking edit) {
        done(edit, service.spread(edit.getItemId(), scope, form.toNotice()));
    }

    private void done(EditContentBacking edit, int changed) {
        edit.reload();
        toast.say("admin_event_edit.series.spread", changed);
    }

    /** Gives the other dates their times and places back. */
    public void undo(EditContentBacking edit) {
        if (edit.saveFirst()) {
            int restored = status.undoSpread(edit.getItemId());
            edit.reload();
            toast.say("admin_event_edit.series.spread_undone", restored);
        }
    }

    public SeriesScope getScope() {
        return scope;
    }

    public void setScope(SeriesScope scope) {
        this.scope = scope;
    }

    /** What changes on dates that people know of. */
    public List<String> getChanges() {
        return changes;
    }

    public List<String> getMails() {
        return words.mails(audience);
    }

    public NoticeForm getForm() {
        return form;
    }

    /** Until when it can be taken back; {@code null} when there is nothing to take back. */
    public Instant getUndoUntil() {
        return undoUntil;
    }
}
