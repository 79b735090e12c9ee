package se.samsyn.web.platform;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Refuses the state of one page at another's address, or at that of another item, and a state that is none, as Faces
 * itself refuses one that is too old. It would answer the first with the other page, and stumble over the others.
 */
public class RestoredViews extends ViewHandlerWrapper {

    private static final String VIEWS_OF_FACES = "com.sun.faces.application.view.";

    public RestoredViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot restoreView(FacesContext faces, String viewId) {
        UIViewRoot view;
        try {
            view = super.restoreView(faces, viewId);
        } catch (RuntimeException stumbled) {
            if (isAboutState(stumbled)) {
                // Without its cause: the servlet of Faces would report that in its place.
                throw new ViewExpiredException("The state is not of this page", viewId);
            }
            throw stumbled;
        }
        // What is restored carries its own page's name along; a page without state has none to bring.
        if (view != null && !view.isTransient() && !pageOf(viewId).equals(pageOf(view.getViewId()))) {
            throw new ViewExpiredException("The state is of another page", viewId);
        }
        if (view != null && isAboutAnother(faces, view)) {
            throw new ViewExpiredException("The state is about something else than the address", viewId);
        }
        return view;
    }

    /** Whether the address says another item, or none, than the one for which the page was opened. */
    private static boolean isAboutAnother(FacesContext faces, UIViewRoot view) {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        return ViewMetadata.getViewParameters(view).stream().anyMatch(parameter -> {
            Object opened = parameter.getSubmittedValue();
            String now = sent.get(parameter.getName());
            return opened != null && now != null && !opened.equals(now);
        });
    }

    // The address may or may not name the file's ending.
    private static String pageOf(String viewId) {
        return String.valueOf(viewId).replaceFirst("\\.xhtml$", "");
    }

    /** A component that can't take its part of the state, or Faces itself that finds none; no fault of a page's own. */
    private static boolean isAboutState(RuntimeException stumbled) {
        StackTraceElement[] frames = stumbled.getStackTrace();
        return frames.length > 0 && frames[0].getClassName().startsWith(VIEWS_OF_FACES)
                || Stream.of(frames).anyMatch(frame -> frame.getMethodName().equals("restoreState"));
    }
}
