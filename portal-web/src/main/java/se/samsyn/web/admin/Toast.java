package se.samsyn.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import se.samsyn.domain.review.Effect;

/** What has just happened, told once: on this answer, or on the page that a redirect leads to. */
@Named
@RequestScoped
public class Toast {

    // In the session itself: a bean of the session's is not there for a request that has waited for its body.
    private SessionValue<Told> latest;
    private Texts texts;

    private record Told(String words, boolean undoable, boolean already) implements Serializable {}

    protected Toast() {}

    @Inject
    Toast(HttpServletRequest request, Texts texts) {
        latest = new SessionValue<>(request, Toast.class.getName(), Told.class);
        this.texts = texts;
    }

    /** Says what has happened. */
    public void say(String key, Object... values) {
        latest.set(new Told(texts.format(key, values), false, false));
    }

    /** Says what has happened, or that it waits until somebody else agrees. */
    public void say(Effect effect, String key, Object... values) {
        say(effect == Effect.AT_ONCE ? key : "shared_change.proposed", values);
    }

    /** Says what has happened and offers to take it back. */
    public void sayWithUndo(String key, Object... values) {
        latest.set(new Told(texts.format(key, values), true, false));
    }

    /** Gives the words; for the view, once. */
    public String tell() {
        Told told = latest.find().orElse(null);
        if (told == null) {
            return null;
        }
        latest.set(new Told(told.words(), told.undoable(), true));
        return told.words();
    }

    /** Whether there is something to tell, or was on the page whose button has just been pressed. */
    public boolean isAny() {
        boolean writing = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        return latest.find().filter(told -> !(writing && told.already())).isPresent();
    }

    /** Whether what the words tell can be taken back. */
    public boolean isUndoable() {
        return latest.find().filter(Told::undoable).isPresent();
    }
}
