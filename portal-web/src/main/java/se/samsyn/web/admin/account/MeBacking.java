package se.samsyn.web.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import se.samsyn.service.account.AccountService;
import se.samsyn.web.admin.StaffLanguage;
import se.samsyn.web.platform.VisitorAddress;

/** {@code /admin/me}: my password and the language of my pages. */
@Named
@RequestScoped
public class MeBacking {

    @Inject
    private AccountService accounts;

    @Inject
    private StaffLanguage language;

    @Inject
    private VisitorAddress visitor;

    @Inject
    private HttpServletRequest request;

    private String present;
    private String password;
    private String tag;

    /** Changes the password; every session begun with the old one ends, this one too. */
    public String changePassword() {
        accounts.changeOwnPassword(present == null ? "" : present, password, visitor.of(request));
        return "/admin/login.xhtml?faces-redirect=true";
    }

    public String chooseLanguage() {
        language.choose(tag);
        return "/admin/me.xhtml?faces-redirect=true";
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTag() {
        return tag == null ? language.getTag() : tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }
}
