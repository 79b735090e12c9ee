package se.samsyn.service.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import se.samsyn.domain.account.Account;
import se.samsyn.domain.account.SignInRecord;

/** Counts attempts to sign in, each in a transaction of its own so that no failure is rolled back with another. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInLedger {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** The account to check the password against, and whether the attempt may succeed at all. */
    public Optional<Attempt> begin(String username) {
        return entityManager
                .createQuery("select a from Account a where a.username = :username and a.active = true", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .map(account -> new Attempt(
                        account.id(),
                        account.passwordHash(),
                        locked(account.id()).begin(clock.instant())));
    }

    /** The password was right: forget the failures, and tell who it is. */
    public SignedIn succeed(long accountId) {
        Account account = entityManager.find(Account.class, accountId);
        locked(accountId).succeed(clock.instant());
        return new SignedIn(account.username(), account.displayName(), account.roles(), account.securityVersion());
    }

    // The row is held until the transaction ends, so that attempts at once are counted one by one.
    private SignInRecord locked(long accountId) {
        return entityManager.find(SignInRecord.class, accountId, LockModeType.PESSIMISTIC_WRITE);
    }

    record Attempt(long accountId, String passwordHash, boolean mayGoOn) {}
}
