package se.samsyn.web.admin;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.ValueHolder;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;

/**
 * A request of autosave, which sends a form while somebody writes in it ({@code quietly=on}): an unfinished date is no
 * error yet and must not keep the rest from being saved.
 */
final class AutosaveRequest {

    private AutosaveRequest() {}

    /** What the field held before, while somebody still writes in it; the refusal when they have pressed a button. */
    static Object keepOr(ConverterException refusal, FacesContext faces, UIComponent field) {
        if (!faces.getExternalContext().getRequestParameterMap().containsKey("quietly")) {
            throw refusal;
        }
        return ((ValueHolder) field).getValue();
    }
}
