package se.samsyn.web.admin;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What has just happened, told once: on this answer, or on the page that a redirect leads to. */
@Named
@SessionScoped
public class Toast implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Texts texts;

    private String words;
    private String undo;
    private boolean told;

    /** Says what has happened. */
    public void say(String key, Object... values) {
        words = texts.format(key, values);
        undo = null;
        told = false;
    }

    /** Says what has happened and offers to take it back by the page's action of that name. */
    public void sayWithUndo(String action, String key, Object... values) {
        say(key, values);
        undo = action;
    }

    /** Gives the words; for the view, once. */
    public String tell() {
        told = true;
        return words;
    }

    /** Whether there is something to tell, or was on the page whose button has just been pressed. */
    public boolean isAny() {
        boolean writing = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        return words != null && !(writing && told);
    }

    /** Which action takes back what the words tell, or null. */
    public String getUndo() {
        return undo;
    }
}
