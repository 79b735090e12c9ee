package se.samsyn.web.admin.event;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventChange;
import se.samsyn.domain.event.EventOrganiser;
import se.samsyn.domain.event.EventVersion;
import se.samsyn.domain.event.ProgrammeClash;
import se.samsyn.domain.event.ProgrammeItem;
import se.samsyn.domain.event.Speaker;
import se.samsyn.domain.event.UnannouncedChange;
import se.samsyn.domain.field.Described;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.service.event.EventService;
import se.samsyn.web.admin.content.EditContentBacking;

/** {@code /admin/event/edit}: text and programme as a draft; facts, which take effect at once. */
@Named
@ViewScoped
public class EditEventBacking extends EditContentBacking {

    @Inject
    private EventService events;

    @Inject
    private DirectoryService directory;

    @Inject
    private EventStatusPanel status;

    @Inject
    private EventSeriesPanel series;

    @Inject
    private EventSpreadPanel spread;

    @Inject
    private EventChangePanel change;

    private EventFacts facts;
    private List<EventChange> changes = List.of();

    @Override
    protected void loaded(ContentVersion opened) {
        facts = new EventFacts(events.draft(itemId()));
        changes = events.changes(itemId());
        status.load(facts.getEvent());
        series.load(facts.getEvent());
        spread.load(facts.getEvent());
        change.load(facts.getEvent(), ((EventVersion) opened).getProgramme());
    }

    @Override
    protected void rewritten() {
        facts = new EventFacts(facts.getEvent());
    }

    @Override
    protected void gather() {
        facts.apply(facts.getMunicipality() == null ? null : directory.municipality((long) facts.getMunicipality()));
    }

    @Override
    protected void complete(ContentVersion edited) {
        version().getOrganisers().removeIf(organiser -> organiser.getOrganisation() == null);
    }

    @Override
    protected List<Described> judgedToo() {
        Event event = facts.getEvent();
        return List.of(event, event.getTime(), event.getVenue());
    }

    @Override
    protected void store(boolean publish) {
        if (!getLanguage().isOriginal()) {
            super.store(publish); // The event's facts are one for both languages.
            return;
        }
        var notice = change.noticeFor(publish ? EventChangePanel.Act.PUBLISH : EventChangePanel.Act.SAVE);
        events.save(getDraft(), getPlacement().toPlacement(), facts.getEvent(), publish, notice);
    }

    @Override
    protected void storeMerged() {
        if (!getLanguage().isOriginal()) {
            super.storeMerged();
            return;
        }
        var notice = change.noticeFor(EventChangePanel.Act.MERGE);
        events.saveMerged(getDraft(), getPlacement().toPlacement(), facts.getEvent(), notice);
    }

    @Override
    protected void refused(PortalException refusal) {
        if (refusal instanceof UnannouncedChange) {
            change.ask(this);
        } else {
            super.refused(refusal);
        }
    }

    // Facts are live as soon as they are saved, whatever becomes of the text.
    @Override
    protected void sayStored() {
        if (change.isConfirming()) {
            toast.say("admin_event_edit.changed", change.getOutcome());
        } else if (getLanguage().isOriginal() && getHistory().isLive()) {
            sayStored("admin_event_edit.saved_live", "admin_event_edit.saved_live_with_loss");
        } else {
            super.sayStored();
        }
    }

    @Override
    public void published() {
        super.published();
        if (change.isConfirming()) {
            toast.sayWithUndo("admin_event_edit.published_changed", getDraft().getTitle(), change.getOutcome());
        }
    }

    List<ProgrammeItem> programme() {
        return version().getProgramme();
    }

    public void addOrganiser() {
        version().getOrganisers().add(new EventOrganiser());
    }

    public void addProgrammeItem() {
        ProgrammeItem item = new ProgrammeItem();
        item.setDay(facts.getStarts().getDay());
        version().getProgramme().add(item);
    }

    /** What takes place at the same time in the programme as it stands in the form, and should not. */
    public List<ProgrammeClash> getClashes() {
        return ProgrammeClash.in(version().getProgramme(), facts.getStarts().getDay());
    }

    public void addSpeaker(ProgrammeItem item) {
        item.getSpeakers().add(new Speaker());
    }

    private EventVersion version() {
        return (EventVersion) getDraft();
    }

    private long itemId() {
        return getDraft().getItem().getId();
    }

    public EventFacts getFacts() {
        return facts;
    }

    public List<EventChange> getChanges() {
        return changes;
    }
}
