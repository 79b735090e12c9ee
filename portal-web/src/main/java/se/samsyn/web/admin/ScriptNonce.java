package se.samsyn.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The nonce of the page's content policy, for a form to send back.
 *
 * <p>PrimeFaces refuses a post without it, and adds it by script only where one of its own components stands.
 * The field has to be the form's own child: PrimeFaces does not look deeper, and then sends its partial posts without.
 */
@Named
@RequestScoped
public class ScriptNonce {

    public String getValue() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
