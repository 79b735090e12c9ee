package se.samsyn.domain.account;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;

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

    /** Alphabetical order as Swedish has it: å, ä and ö last. */
    public static final Comparator<AccountSummary> BY_NAME =
            Comparator.comparing(AccountSummary::displayName, Collator.getInstance(Locale.forLanguageTag("sv")));
}
