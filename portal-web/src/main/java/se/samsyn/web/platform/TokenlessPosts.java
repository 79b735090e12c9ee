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
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Refuses a post that carries no view state, since Faces would take it for somebody who asks for the page, or no nonce that
 * PrimeFaces could have given, since PrimeFaces looks at it when the work has been done.
 */
public class TokenlessPosts implements PhaseListener {

    private static final String NONCE = "primefaces.nonce";

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
        if (post && (!context.isPostback() || !hasNonce(external))) {
            try {
                external.responseSendError(HttpServletResponse.SC_BAD_REQUEST, "");
                context.responseComplete();
            } catch (IOException e) {
                throw new UncheckedIOException("The refusal could not be sent", e);
            }
        }
    }

    private static boolean hasNonce(ExternalContext external) {
        String nonce = external.getRequestParameterMap().get(NONCE);
        try {
            return nonce != null
                    && UUID.fromString(new String(Base64.getDecoder().decode(nonce), StandardCharsets.US_ASCII))
                            != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
