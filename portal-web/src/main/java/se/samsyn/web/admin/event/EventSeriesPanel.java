package se.samsyn.web.admin.event;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventSeries;
import se.samsyn.domain.event.Occasion;
import se.samsyn.service.event.EventSeriesService;
import se.samsyn.web.admin.StaffBacking;
import se.samsyn.web.admin.content.EditContentBacking;

/** The series that an event belongs to, beside its edit page: joining one, leaving it, naming it. */
@Named("eventSeries")
@ViewScoped
public class EventSeriesPanel extends StaffBacking {

    @Inject
    private EventSeriesService service;

    private Long series;
    private String name;
    private String newSeries;
    private List<Occasion> occasions = List.of();
    private List<EventSeries> all = List.of();

    private boolean inSeries;

    /** Shows the event's series as it is stored. */
    void load(Event event) {
        series = event.getSeriesId();
        inSeries = series != null;
        name = service.of(event).map(EventSeries::getTitle).orElse(null);
        newSeries = null;
        occasions = series == null ? List.of() : service.occasions(series);
        all = series == null ? service.all() : List.of();
    }

    /** Makes the event one of the chosen series, or the first of a new one. */
    public void join(EditContentBacking edit) {
        // Saving reads the panel anew, so that what was typed here is taken first.
        Long chosen = series;
        String title = newSeries;
        if (chosen == null && title == null) {
            problems.addAt("newSeries", "error.required");
        } else if (title != null) {
            act(edit, () -> service.begin(edit.getItemId(), title), "joined");
        } else {
            act(edit, () -> service.join(edit.getItemId(), chosen), "joined");
        }
    }

    /** Takes the event out of its series. */
    public void leave(EditContentBacking edit) {
        act(edit, () -> service.join(edit.getItemId(), null), "left");
    }

    /** Gives the series another name. */
    public void rename(EditContentBacking edit) {
        String title = name;
        act(edit, () -> service.rename(edit.getItemId(), title), "renamed");
    }

    private void act(EditContentBacking edit, Runnable change, String done) {
        if (edit.saveFirst()) {
            change.run();
            edit.reload();
            toast.say("admin_event_edit.series." + done);
        }
    }

    public boolean isInSeries() {
        return inSeries;
    }

    public Long getSeries() {
        return series;
    }

    public void setSeries(Long series) {
        this.series = series;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNewSeries() {
        return newSeries;
    }

    public void setNewSeries(String newSeries) {
        this.newSeries = newSeries;
    }

    public List<Occasion> getOccasions() {
        return occasions;
    }

    public List<EventSeries> getAll() {
        return all;
    }
}
