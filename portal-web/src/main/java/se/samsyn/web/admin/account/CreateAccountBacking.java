package se.samsyn.web.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.service.account.AccountService;
import se.samsyn.web.admin.StaffBacking;

/** {@code /admin/account/create}: lets a new member of staff in. */
@Named
@RequestScoped
public class CreateAccountBacking extends StaffBacking {

    @Inject
    private AccountService accounts;

    private final AccountForm form = new AccountForm();

    public String create() {
        if (form.getRoles().length == 0) {
            throw new InvalidInputException("roles", "error.role_missing");
        }
        accounts.create(form.toNewAccount());
        toast.say("admin_account_create.done", form.getDisplayName());
        return "/admin/account.xhtml?faces-redirect=true";
    }

    public AccountForm getForm() {
        return form;
    }
}
