package se.samsyn.web.admin;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.PortalException;

/**
 * Shows the page again with the reason when a service refuses what a button asked for, and the page's bean has no answer of
 * its own. An address of what is not there is a 404.
 */
public class RefusedActions implements ActionListener {

    private final ActionListener usual;

    public RefusedActions(ActionListener usual) {
        this.usual = usual;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            usual.processAction(event);
        } catch (FacesException thrown) {
            PortalException refusal = refusalIn(thrown);
            boolean nothingThere = refusal instanceof NotFoundException && event.getComponent() instanceof UIViewAction;
            if (refusal == null || nothingThere) {
                throw thrown;
            }
            CDI.current().select(Problems.class).get().add(refusal);
            FacesContext.getCurrentInstance().renderResponse();
        }
    }

    private static PortalException refusalIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortalException refusal) {
                return refusal;
            }
        }
        return null;
    }
}
