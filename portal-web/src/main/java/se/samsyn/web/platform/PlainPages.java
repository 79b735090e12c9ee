package se.samsyn.web.platform;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces off the public pages. It would give each of them a content policy with a nonce and remember that in a
 * session; they need no script, and no reader gets a cookie.
 */
public class PlainPages implements PhaseListener {

    private static final String PUBLIC_VIEWS = "/WEB-INF/site/";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.getExternalContext().getRequestServletPath().startsWith(PUBLIC_VIEWS)) {
            // The policy of the request filter is set already; this says that nothing is left to do.
            PrimeFacesContext.getCspState(context).setInitialized(true);
        }
    }
}
