package se.samsyn.domain.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import se.samsyn.domain.text.SwedishOrder;

/**
 * An account as the list and the form of accounts show it.
 *
 * @param areaIds the areas that the account's work is bound to; empty for the whole site
 * @param lastSignInAt null when nobody has signed in with it
 */
public record AccountSummary(
        long id,
        String username,
        String displayName,
        String email,
        Set<Role> roles,
        Set<Long> areaIds,
        boolean active,
        boolean locked,
        Instant lastSignInAt,
        int lockVersion) {

    public static final Comparator<AccountSummary> BY_NAME =
            Comparator.comparing(AccountSummary::displayName, SwedishOrder.INSTANCE);
}
