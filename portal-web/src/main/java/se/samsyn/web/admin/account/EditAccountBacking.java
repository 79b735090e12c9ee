package se.samsyn.web.admin.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.account.AccountSummary;
import se.samsyn.service.account.AccountService;
import se.samsyn.web.admin.NumberedBacking;

/** {@code /admin/account/edit}: name, roles, new password, and whether somebody may come in at all. */
@Named
@ViewScoped
public class EditAccountBacking extends NumberedBacking {

    @Inject
    private AccountService accounts;

    private AccountSummary account;
    private AccountForm form;

    public void open() {
        account = accounts.get(number());
        form = AccountForm.of(account);
    }

    public String save() {
        if (form.getRoles().length == 0) {
            throw new InvalidInputException("roles", "error.role_missing");
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
        change.run();
        toast.say(done, account.displayName());
        return "/admin/account.xhtml?faces-redirect=true";
    }

    public AccountSummary getAccount() {
        return account;
    }

    public AccountForm getForm() {
        return form;
    }
}
