package se.samsyn.service.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.account.Account;
import se.samsyn.domain.account.AccountSummary;
import se.samsyn.domain.account.Role;

/** Lets staff in, and lets administrators look after the accounts. */
@Stateless
@RolesAllowed("ADMINISTRATOR")
public class AccountService {

    @Inject
    private Accounts accounts;

    @Inject
    private SignInLedger ledger;

    @Inject
    private SignInPlaces places;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * Who this is, if the password is right and the account active and not locked there; the time taken is the same.
     *
     * @param network where they sit: failures are counted there
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<SignedIn> authenticate(String username, String password, String network) {
        var attempt = ledger.begin(Account.normalised(username), network);
        boolean right = attempt.map(known -> passwords.matches(password, known.passwordHash()))
                .orElseGet(() -> passwords.matchesNobody(password));
        return attempt.filter(known -> right && known.mayGoOn()).map(ledger::succeed);
    }

    /** Whether a session that began at this security version of the account may go on. */
    @PermitAll
    public boolean isCurrent(String username, int securityVersion) {
        return accounts.findByUsername(username)
                .filter(account -> account.isActive() && account.securityVersion() == securityVersion)
                .isPresent();
    }

    /** The name to show for a user name, for "last changed by"; the user name itself when nobody has it. */
    @PermitAll
    public String displayName(String username) {
        return accounts.findByUsername(username).map(Account::displayName).orElse(username);
    }

    /** Every account by name. */
    public List<AccountSummary> list() {
        return accounts.list(clock.instant());
    }

    /** One account, or a 404. */
    public AccountSummary get(long id) {
        return accounts.summary(existing(id), clock.instant());
    }

    /** Lets a new member of staff in. */
    public long create(NewAccount wanted) {
        String username = Account.normalised(wanted.username());
        if (accounts.findByUsername(username).isPresent()) {
            throw new InvalidInputException("username", "error.username_taken", username);
        }
        PasswordRules.check(username, wanted.password());
        var account = new Account(
                username, wanted.displayName(), wanted.email(), passwords.hash(wanted.password()), clock.instant());
        account.changeRoles(wanted.roles());
        account.bindToAreas(wanted.areaIds());
        return accounts.add(account);
    }

    /** Changes name, address, roles and areas, if nobody else changed the account in the meantime. */
    public void change(long id, int lockVersion, String displayName, String email, Set<Role> roles, Set<Long> areaIds) {
        accounts.oneAdministrationAtATime();
        Account account = existing(id);
        if (account.lockVersion() != lockVersion) {
            throw new ConflictException("error.account_changed", account.displayName());
        }
        account.describe(displayName, email);
        account.changeRoles(roles);
        account.bindToAreas(areaIds);
        requireAnAdministrator();
    }

    /** Keeps somebody out from now on, open sessions too. */
    public void deactivate(long id) {
        accounts.oneAdministrationAtATime();
        existing(id).deactivate();
        requireAnAdministrator();
    }

    /** Lets somebody in again. */
    public void activate(long id) {
        existing(id).activate();
    }

    /** Ends a lock-out before its time, wherever it holds. */
    public void unlock(long id) {
        accounts.signIns(existing(id).id()).unlock();
        places.unlock(id);
    }

    /** Gives somebody who has forgotten theirs a new password, and ends a lock-out. */
    public void resetPassword(long id, String password) {
        Account account = existing(id);
        PasswordRules.check(account.username(), password);
        account.changePassword(passwords.hash(password));
        accounts.signIns(id).unlock();
        places.forget(id);
    }

    /** Changes the password of whoever asks, who must know the present one; ends their sessions. */
    @PermitAll
    public void changeOwnPassword(String present, String wanted, String network) {
        String username = session.getCallerPrincipal().getName();
        Account account = accounts.findByUsername(username)
                .filter(Account::isActive)
                .orElseThrow(() -> new NotFoundException("error.account_not_found"));
        // Before the attempt is counted: a new password that is too short is no failure to know the old one.
        PasswordRules.check(username, wanted);
        var attempt = ledger.begin(username, network).filter(SignInLedger.Attempt::mayGoOn);
        if (attempt.isEmpty() || !passwords.matches(present, account.passwordHash())) {
            throw new InvalidInputException("present", "error.password_wrong");
        }
        ledger.succeed(attempt.get());
        account.changePassword(passwords.hash(wanted));
        places.forgetOthers(account.id(), network);
    }

    private Account existing(long id) {
        return accounts.find(id).orElseThrow(() -> new NotFoundException("error.account_not_found"));
    }

    private void requireAnAdministrator() {
        if (!accounts.hasActiveAdministrator()) {
            throw new InvalidInputException("roles", "error.last_administrator");
        }
    }
}
