package se.samsyn.web.platform;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Iterator;

/**
 * Lets a fault of an action that the page itself called reach the request filter, which answers with its status.
 *
 * <p>Faces would send the browser to the error page instead, and everything that was typed would be gone.
 */
public class PlainFaults extends ExceptionHandlerFactory {

    public PlainFaults(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        ExceptionHandler usual = getWrapped().getExceptionHandler();
        return FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest() ? new Passing(usual) : usual;
    }

    private static final class Passing extends ExceptionHandlerWrapper {

        Passing(ExceptionHandler usual) {
            super(usual);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> waiting =
                    getUnhandledExceptionQueuedEvents().iterator();
            if (waiting.hasNext()) {
                Throwable fault = waiting.next().getContext().getException();
                waiting.remove();
                throw fault instanceof FacesException faces ? faces : new FacesException(fault);
            }
        }
    }
}
