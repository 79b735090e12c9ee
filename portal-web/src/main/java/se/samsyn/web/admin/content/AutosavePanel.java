package se.samsyn.web.admin.content;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.primefaces.PrimeFaces;
import se.samsyn.domain.field.EntityReference;
import se.samsyn.domain.manuscript.Autosave;
import se.samsyn.domain.manuscript.EditPlace;
import se.samsyn.service.manuscript.AutosaveService;
import se.samsyn.web.admin.DateTimes;
import se.samsyn.web.admin.StaffBacking;

/**
 * Keeps what is being written on an edit page, and offers what was written there before and never saved. The page itself is
 * not touched by it: only the words about the autosave and the checks are written anew.
 */
@Named("autosave")
@ViewScoped
public class AutosavePanel extends StaffBacking {

    @Inject
    private AutosaveService autosaves;

    @Inject
    private EditTab tab;

    @Inject
    private MergePanel merge;

    @Inject
    private DateTimes dateTimes;

    private Instant keptAt;
    private Long offered;
    private Instant offeredAt;
    private List<String> leftOver = List.of();

    /** Looks for what was written here and never saved; once, when the page is opened. */
    public void look(EditContentBacking edit) {
        autosaves.latest(tab.place(edit)).ifPresent(found -> {
            offered = found.id();
            offeredAt = found.savedAt();
        });
    }

    /** Keeps what stands in the form now, unless it is what was saved anyway. */
    public void keep(EditContentBacking edit) {
        EditPlace place = tab.place(edit);
        if (!tab.isKnown() || merge.isOpen()) {
            return;
        }
        if (edit.isUnsaved()) {
            keptAt = autosaves.keep(place, edit.getOpened(), edit.manuscript());
        } else if (keptAt != null) {
            autosaves.forget(place);
            keptAt = null;
        }
        PrimeFaces.current().ajax().update("form:autosaved", "form:checks", "form:publish-checks");
    }

    /** What was kept of this page has been saved. */
    public void saved(EditContentBacking edit) {
        if (tab.isKnown()) {
            autosaves.forget(tab.place(edit));
        }
        keptAt = null;
    }

    /** Goes on with what was offered; if somebody has saved since it was begun, the two are put together first. */
    public void resume(EditContentBacking edit) {
        Autosave found = autosaves.latest(tab.place(edit)).orElse(null);
        offered = null;
        if (found == null) {
            return;
        }
        if (tab.isKnown()) {
            autosaves.discard(found.id());
            keptAt = autosaves.keep(tab.place(edit), found.base(), found.written());
        }
        if (found.base().equals(edit.getOpened())) {
            leftOver = edit.rewrite(found.written());
            toast.say("autosave.resumed", dateTimes.of(found.savedAt()));
        } else {
            merge.open(edit, found.base(), found.written());
        }
    }

    /** Throws away what was offered. */
    public void discard() {
        autosaves.discard(offered);
        offered = null;
    }

    public EntityReference.Finder finder() {
        return autosaves::find;
    }

    /** When the form was last kept; null when nothing of it is unsaved. */
    public Instant getKeptAt() {
        return keptAt;
    }

    /** When that which is offered was written; null when nothing is. */
    public Instant getOfferedAt() {
        return offered == null ? null : offeredAt;
    }

    /** Texts that no longer have a field; to be copied from. */
    public List<String> getLeftOver() {
        return leftOver;
    }
}
