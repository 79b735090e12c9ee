package se.samsyn.web.admin.content;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import se.samsyn.domain.manuscript.Difference;
import se.samsyn.domain.manuscript.EditPlace;
import se.samsyn.domain.manuscript.Manuscript;
import se.samsyn.domain.manuscript.Merging;
import se.samsyn.service.manuscript.AutosaveService;
import se.samsyn.web.admin.StaffBacking;

/**
 * Two have written in one item: what differs, side by side, with a choice for each. It stands in the place of the form until
 * the choice is made. My text is kept as an autosave meanwhile, so that closing the page loses nothing.
 */
@Named("merge")
@ViewScoped
public class MergePanel extends StaffBacking {

    @Inject
    private AutosaveService autosaves;

    @Inject
    private EditTab tab;

    private Merging merging;
    private String by;
    private Instant at;
    private EditPlace aside;

    /** A save was refused because somebody else was first. */
    public void open(EditContentBacking edit) {
        Manuscript base = edit.getOpened();
        Manuscript mine = edit.manuscript();
        edit.reload();
        open(edit, base, mine);
    }

    /** Lays my text beside what is saved now, which the page has just loaded. */
    public void open(EditContentBacking edit, Manuscript base, Manuscript mine) {
        merging = Merging.of(base, mine, edit.getOpened());
        by = edit.getDraft().getChangedBy();
        at = edit.getDraft().getChangedAt();
        if (merging.differences().isEmpty()) {
            close(edit);
            toast.say("merge.same");
        } else if (tab.isKnown()) {
            EditPlace place = tab.place(edit);
            aside = place.aside();
            autosaves.keep(aside, base, mine);
            autosaves.forget(place);
        }
    }

    /** Saves what has been chosen as the newest draft; theirs stays in the history. */
    public void save(EditContentBacking edit) {
        edit.rewrite(merging.outcome());
        merging = null;
        if (edit.saveMerged() && aside != null) {
            autosaves.forget(aside);
        }
    }

    /** Goes on with what the other has saved; mine is offered when the page is opened again. */
    public void takeTheirs(EditContentBacking edit) {
        merging = null;
        edit.reload();
        toast.say("merge.took_theirs");
    }

    private void close(EditContentBacking edit) {
        merging = null;
        if (tab.isKnown()) {
            autosaves.forget(tab.place(edit));
        }
    }

    public boolean isOpen() {
        return merging != null;
    }

    public List<Difference> getDifferences() {
        return merging == null ? List.of() : merging.differences();
    }

    /** Who saved before me. */
    public String getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
