package se.samsyn.web.admin.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.account.AccountSummary;
import se.samsyn.service.account.AccountService;
import se.samsyn.web.admin.Problems;
import se.samsyn.web.admin.Toast;

/** {@code /admin/account/edit}: name, roles, new password, and whether somebody may come in at all. */
@Named
@ViewScoped
public class EditAccountBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountService accounts;

    @Inject
    private Problems problems;

    @Inject
    private Toast toast;

    private String id;
    private AccountSummary account;
    private AccountForm form;

    public void open() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFoundException("error.account_not_found");
        }
        account = accounts.get(Long.parseLong(id));
        form = AccountForm.of(account);
    }

    public String save() {
        if (form.getRoles().length == 0) {
            problems.addAt("roles", "error.role_missing");
            return null;
        }
        return after(
                "admin_account_edit.saved",
                () -> accounts.change(
                        account.id(),
                        account.lockVersion(),
                        form.getDisplayName() == null ? "" : form.getDisplayName(),
                        form.getEmail() == null ? "" : form.getEmail(),
                        Set.of(form.getRoles()),
                        Set.of(form.getAreas())));
    }

    public String resetPassword() {
        return after("admin_account_edit.password_set", () -> accounts.resetPassword(account.id(), form.getPassword()));
    }

    public String deactivate() {
        return after("admin_account_edit.deactivated", () -> accounts.deactivate(account.id()));
    }

    public String activate() {
        return after("admin_account_edit.activated", () -> accounts.activate(account.id()));
    }

    public String unlock() {
        return after("admin_account_edit.unlocked", () -> accounts.unlock(account.id()));
    }

    private String after(String done, Runnable change) {
        try {
            change.run();
            toast.say(done, account.displayName());
            return "/admin/account.xhtml?faces-redirect=true";
        } catch (PortalException refusal) {
            problems.add(refusal);
            return null;
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public AccountSummary getAccount() {
        return account;
    }

    public AccountForm getForm() {
        return form;
    }
}
