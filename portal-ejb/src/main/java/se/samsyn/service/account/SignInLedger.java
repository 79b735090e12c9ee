package se.samsyn.service.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import se.samsyn.domain.account.Account;
import se.samsyn.domain.account.SignInPlace;
import se.samsyn.domain.account.SignInRecord;

/** Counts attempts to sign in, each in a transaction of its own so that no failure is rolled back with another. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInLedger {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private SignInPlaces places;

    @Inject
    private Clock clock;

    /** The account to check the password against, and whether the attempt may succeed at all. */
    public Optional<Attempt> begin(String username, String network) {
        return em.createQuery("select a from Account a where a.username = :username and a.active = true", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .map(account ->
                        new Attempt(account.id(), account.passwordHash(), network, count(account.id(), network)));
    }

    private boolean count(long accountId, String network) {
        SignInRecord record = locked(accountId);
        Optional<SignInPlace> tried = places.find(accountId, network);
        SignInPlace place = tried.orElseGet(() -> places.make(accountId, network));
        boolean mayGoOn = record.begin(place, clock.instant());
        // Refused tries leave no row: somebody with many networks would fill the table.
        if (mayGoOn && tried.isEmpty()) {
            em.persist(place);
        }
        return mayGoOn;
    }

    /** The password was right: forget the failures at the place, and tell who it is. */
    public SignedIn succeed(Attempt attempt) {
        Instant now = clock.instant();
        SignInRecord record = locked(attempt.accountId());
        places.find(attempt.accountId(), attempt.network()).ifPresent(place -> record.succeed(place, now));
        Account account = em.find(Account.class, attempt.accountId());
        return new SignedIn(account.username(), account.displayName(), account.roles(), account.securityVersion());
    }

    // The row is held until the transaction ends, so that attempts at once are counted one by one, on every node.
    private SignInRecord locked(long accountId) {
        return em.find(SignInRecord.class, accountId, LockModeType.PESSIMISTIC_WRITE);
    }

    record Attempt(long accountId, String passwordHash, String network, boolean mayGoOn) {}
}
