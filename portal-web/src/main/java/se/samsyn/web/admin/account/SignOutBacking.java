package se.samsyn.web.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** The button in the menu that ends the session. */
@Named
@RequestScoped
public class SignOutBacking {

    /** Ends the session; the login says that it is over. */
    public String leave() throws ServletException {
        StaffFilter.end((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
        return "/admin/login.xhtml?faces-redirect=true&ut=ja";
    }
}
