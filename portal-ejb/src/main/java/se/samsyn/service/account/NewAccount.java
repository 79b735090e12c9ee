package se.samsyn.service.account;

import java.util.Set;
import se.samsyn.domain.account.Role;

/**
 * What an administrator fills in for a new member of staff.
 *
 * @param areaIds the areas that the account's work is bound to; empty for the whole site
 */
public record NewAccount(
        String username, String displayName, String email, String password, Set<Role> roles, Set<Long> areaIds) {

    /** Without the password, which must not end up in a log. */
    @Override
    public String toString() {
        return "NewAccount[" + username + " " + roles + "]";
    }
}
