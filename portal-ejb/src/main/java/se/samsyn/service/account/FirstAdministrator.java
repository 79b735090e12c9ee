package se.samsyn.service.account;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.logging.Logger;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.account.Account;
import se.samsyn.domain.account.Role;
import se.samsyn.service.settings.Setting;
import se.samsyn.service.settings.Settings;
import se.samsyn.service.startup.PortalStarted;

/** Makes the first account of an empty portal, with all roles, as operations has set it. */
@Stateless
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    // example.invalid can never receive mail: the address is filled in by the administrator.
    private static final String NO_ADDRESS = "administrator@example.invalid";

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Makes the account when there is none, and nothing otherwise. */
    public void createIfNobodyCanSignIn(@Observes PortalStarted started) {
        if (!accounts.isEmpty()) {
            return;
        }
        var username = settings.find(Setting.ADMIN_USERNAME).map(Account::normalised);
        var password = settings.find(Setting.ADMIN_PASSWORD);
        if (username.isEmpty() || password.isEmpty()) {
            LOG.warning("Nobody can sign in: set samsyn.admin.username and samsyn.admin.password, and restart");
            return;
        }
        try {
            PasswordRules.check(username.get(), password.get());
            var account = new Account(
                    username.get(), "Administratör", NO_ADDRESS, passwords.hash(password.get()), clock.instant());
            account.changeRoles(EnumSet.allOf(Role.class));
            accounts.add(account);
            LOG.info("The first administrator has been made from the settings");
        } catch (PortalException e) {
            LOG.severe(() -> "The first administrator cannot be made from the settings: " + e.messageKey());
        }
    }
}
