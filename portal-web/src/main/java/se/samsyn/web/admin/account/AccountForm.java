package se.samsyn.web.admin.account;

import java.io.Serializable;
import java.util.Set;
import se.samsyn.domain.account.AccountSummary;
import se.samsyn.domain.account.Role;
import se.samsyn.service.account.NewAccount;

/** An account as its form shows it. */
public final class AccountForm implements Serializable {

    private String username;
    private String displayName;
    private String email;
    private String password;
    private Role[] roles = {};
    private Long[] areas = {};

    static AccountForm of(AccountSummary account) {
        AccountForm form = new AccountForm();
        form.username = account.username();
        form.displayName = account.displayName();
        form.email = account.email();
        form.roles = account.roles().toArray(Role[]::new);
        form.areas = account.areaIds().toArray(Long[]::new);
        return form;
    }

    NewAccount toNewAccount() {
        return new NewAccount(
                username == null ? "" : username,
                displayName == null ? "" : displayName,
                email == null ? "" : email,
                password,
                Set.of(roles),
                Set.of(areas));
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }

    public Long[] getAreas() {
        return areas;
    }

    public void setAreas(Long[] areas) {
        this.areas = areas;
    }
}
