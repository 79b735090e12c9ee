package se.samsyn.web.admin.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.content.SharedThing;
import se.samsyn.domain.review.SharedChangeRow;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.review.SharedChangeService;
import se.samsyn.web.admin.StaffBacking;

/**
 * On the page of a file, a person or an organisation: whether the reader may change it, and the change that waits.
 *
 * <p>What was found when the page was opened stands as long as the page does, so that whoever presses a button afterwards
 * reads the service's own refusal.
 */
@Named
@ViewScoped
public class SharedPanel extends StaffBacking {

    @Inject
    private ContentAccess access;

    @Inject
    private SharedChangeService changes;

    private boolean known;
    private boolean others;
    private SharedChangeRow waiting;
    private String declinedBy;

    /** Whether the thing stands on pages that the reader does not write; nothing that is new does. */
    public boolean others(SharedThing thing, Long id) {
        know(thing, id);
        return others;
    }

    /** The change that waits, or null. */
    public SharedChangeRow waiting(SharedThing thing, Long id) {
        know(thing, id);
        return waiting;
    }

    /** Who has declined the reader's own proposal, or null. */
    public String declinedBy(SharedThing thing, Long id) {
        know(thing, id);
        return declinedBy;
    }

    /** Whether nothing can be changed for the moment. */
    public boolean locked(SharedThing thing, Long id) {
        know(thing, id);
        return others || waiting != null;
    }

    /** Takes the reader's own proposal back and opens the page again. */
    public String takeBack(String page) {
        changes.takeBack(waiting.id());
        toast.say("shared_change.taken_back", waiting.title());
        return page + "?faces-redirect=true&id=" + waiting.targetId();
    }

    private void know(SharedThing thing, Long id) {
        if (known || id == null) {
            return;
        }
        known = true;
        others = access.countNotMine(thing, id) > 0;
        waiting = changes.waiting(thing, id).orElse(null);
        declinedBy = changes.declinedBy(thing, id).orElse(null);
    }
}
