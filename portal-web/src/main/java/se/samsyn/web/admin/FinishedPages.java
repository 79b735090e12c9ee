package se.samsyn.web.admin;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.view.ViewMetadata;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Answers a form that has done its work and is sent once more, by Back and the button, a double click or a replay: the page
 * is opened anew with what was typed and a word about it, and nothing is done twice.
 *
 * <p>Faces forgets a page's beans when one of its buttons leads elsewhere, but restores the page itself: every action would
 * meet a bean that has never been opened. A script that comes late is told that its page is over.
 */
public class FinishedPages implements PhaseListener, SystemEventListener {

    private static final String OPENED = FinishedPages.class.getName();
    private static final String AGAIN = OPENED + ".again";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    /** Notes that the page has beans; not before it is built, or Faces takes the note for a part of every such page. */
    @Override
    public void processEvent(SystemEvent rendering) {
        UIViewRoot view = (UIViewRoot) rendering.getSource();
        Map<String, Object> beans = view.getViewMap(false);
        if (beans != null && !beans.isEmpty()) {
            // In both, since the one outlives the other; of its own for each opening, or a third click would find it
            // open.
            Object opening =
                    beans.computeIfAbsent(OPENED, any -> UUID.randomUUID().toString());
            view.getAttributes().put(OPENED, opening);
        }
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (isFinished(faces)) {
            openAgain(faces);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getAttributes().containsKey(AGAIN)) {
            // What was typed is in its fields by now; nothing is stored, no button pressed.
            faces.renderResponse();
        }
    }

    private static boolean isFinished(FacesContext faces) {
        UIViewRoot view = faces.getViewRoot();
        Object opening = view.getAttributes().get(OPENED);
        if (!faces.isPostback() || opening == null) {
            return false;
        }
        Map<String, Object> beans = view.getViewMap(false);
        return beans == null || !opening.equals(beans.get(OPENED));
    }

    private static void openAgain(FacesContext faces) {
        if (faces.getPartialViewContext().isAjaxRequest()) {
            throw new ViewExpiredException(
                    "The page has been left", faces.getViewRoot().getViewId());
        }
        faces.getAttributes().put(AGAIN, true);
        for (UIViewParameter parameter : ViewMetadata.getViewParameters(faces.getViewRoot())) {
            parameter.processDecodes(faces);
            parameter.processValidators(faces);
            parameter.processUpdates(faces);
        }
        UIComponent metadata = faces.getViewRoot().getFacet(UIViewRoot.METADATA_FACET_NAME);
        for (UIComponent child : metadata == null ? List.<UIComponent>of() : metadata.getChildren()) {
            if (child instanceof UIViewAction opening) {
                opening.getActionExpression().invoke(faces.getELContext(), new Object[0]);
            }
        }
        CDI.current().select(Problems.class).get().addWhole("admin.finished");
    }
}
