package se.samsyn.web.platform;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Refuses a post that carries no view state: Faces would take it for somebody who asks for the page. */
public class TokenlessPosts implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        ExternalContext external = context.getExternalContext();
        boolean post = external.getRequest() instanceof HttpServletRequest request
                && request.getMethod().equals("POST");
        if (post && !context.isPostback()) {
            try {
                external.responseSendError(HttpServletResponse.SC_BAD_REQUEST, "");
                context.responseComplete();
            } catch (IOException e) {
                throw new UncheckedIOException("The refusal could not be sent", e);
            }
        }
    }
}
