package se.samsyn.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.samsyn.domain.account.SignInPlace;
import se.samsyn.service.form.FormTokens;

/** From which networks accounts have been tried, and which are their owners'; kept as keyed hashes, never as addresses. */
@ApplicationScoped
class SignInPlaces {

    private static final String PURPOSE = "sign-in-place:";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private FormTokens tokens;

    Optional<SignInPlace> find(long accountId, String network) {
        return em.createQuery(
                        "select p from SignInPlace p where p.accountId = :account and p.place = :place",
                        SignInPlace.class)
                .setParameter("account", accountId)
                .setParameter("place", disguised(accountId, network))
                .getResultStream()
                .findFirst();
    }

    SignInPlace make(long accountId, String network) {
        return new SignInPlace(accountId, disguised(accountId, network));
    }

    // The hash differs by account: the table does not tell which accounts share a network.
    private String disguised(long accountId, String network) {
        return tokens.disguised(PURPOSE + accountId, network);
    }

    /** The accounts that are locked somewhere. */
    Set<Long> lockedAt(Instant now) {
        return new HashSet<>(em.createQuery(
                        "select distinct p.accountId from SignInPlace p where p.failures.lockedUntil > :now",
                        Long.class)
                .setParameter("now", now)
                .getResultList());
    }

    /** Opens the account everywhere; its owner's places stay theirs. */
    void unlock(long accountId) {
        em.createQuery("delete from SignInPlace p where p.accountId = :account and p.lastSignInAt is null")
                .setParameter("account", accountId)
                .executeUpdate();
        em.createNativeQuery("""
                        update sign_in_place set failures = 0, first_failure_at = null, locked_until = null
                        where account_id = ?1""").setParameter(1, accountId).executeUpdate();
    }

    /** Who knew the old password is a stranger from now on, wherever they sit. */
    void forget(long accountId) {
        em.createQuery("delete from SignInPlace p where p.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** The same, but for the place where the owner is. */
    void forgetOthers(long accountId, String network) {
        em.createQuery("delete from SignInPlace p where p.accountId = :account and p.place <> :place")
                .setParameter("account", accountId)
                .setParameter("place", disguised(accountId, network))
                .executeUpdate();
    }
}
