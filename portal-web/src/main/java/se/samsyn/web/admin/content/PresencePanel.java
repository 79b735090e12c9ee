package se.samsyn.web.admin.content;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.primefaces.PrimeFaces;
import se.samsyn.domain.manuscript.EditLock;
import se.samsyn.domain.manuscript.EditPlace;
import se.samsyn.service.manuscript.EditLockService;
import se.samsyn.web.admin.CurrentUser;

/** Who else is writing on the page, and whether somebody has taken over; saving is checked whatever stands here. */
@Named("presence")
@ViewScoped
public class PresencePanel implements Serializable {

    @Inject
    private EditLockService locks;

    @Inject
    private EditTab tab;

    @Inject
    private CurrentUser currentUser;

    private EditLock lock;
    private boolean wasMine;
    private boolean mine;

    /** Gives a sign of life, and writes the notice anew when something has changed. */
    public void beat(EditContentBacking edit) {
        EditPlace place = tab.place(edit);
        if (tab.isKnown()) {
            show(locks.beat(place), place);
        }
    }

    /** Takes over from whoever writes here. */
    public void takeOver(EditContentBacking edit) {
        EditPlace place = tab.place(edit);
        show(locks.takeOver(place), place);
    }

    /** The page is being left. */
    public void leave(EditContentBacking edit) {
        EditPlace place = tab.place(edit);
        if (tab.isKnown()) {
            locks.leave(place);
        }
    }

    private void show(EditLock holder, EditPlace place) {
        boolean changed = !Objects.equals(lock, holder);
        wasMine = changed ? mine || wasMine : wasMine;
        lock = holder;
        mine = holder.isHeldIn(place.tab());
        if (mine) {
            wasMine = false;
        }
        if (changed) {
            PrimeFaces.current().ajax().update("form:presence");
        }
    }

    /** Whether another tab holds the lock. */
    public boolean isElsewhere() {
        return lock != null && !mine;
    }

    /** Whether this tab held the lock and has lost it to the one that holds it now. */
    public boolean isTakenOver() {
        return isElsewhere() && wasMine;
    }

    /** Whether the other tab is one of my own. */
    public boolean isMyOwn() {
        return isElsewhere() && lock.username().equals(currentUser.getUsername());
    }

    public EditLock getLock() {
        return lock;
    }
}
