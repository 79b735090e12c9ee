package se.samsyn.service.account;

import java.util.Set;
import se.samsyn.domain.account.Role;

/**
 * Somebody who has shown the right password.
 *
 * @param securityVersion what the account's was at that moment; once it has risen, the session is over
 */
public record SignedIn(String username, String displayName, Set<Role> roles, int securityVersion) {}
