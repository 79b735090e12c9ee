package se.samsyn.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samsyn.domain.account.Account;
import se.samsyn.domain.account.AccountSummary;
import se.samsyn.domain.account.SignInRecord;

/** The accounts in the database. */
@ApplicationScoped
class Accounts {

    // Any number, the same on every node; "acct" in ASCII.
    private static final int ADMINISTRATION_LOCK = 0x61636374;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private SignInPlaces places;

    Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    Optional<Account> findByUsername(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    SignInRecord signIns(long accountId) {
        return em.find(SignInRecord.class, accountId);
    }

    long add(Account account) {
        em.persist(account);
        em.flush();
        em.persist(new SignInRecord(account.id()));
        return account.id();
    }

    boolean isEmpty() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    List<AccountSummary> list(Instant now) {
        Map<Long, SignInRecord> signIns = em.createQuery("select s from SignInRecord s", SignInRecord.class)
                .getResultStream()
                .collect(Collectors.toMap(SignInRecord::accountId, Function.identity()));
        Set<Long> locked = places.lockedAt(now);
        return em.createQuery("select distinct a from Account a left join fetch a.roles", Account.class)
                .getResultStream()
                .map(account -> summary(account, signIns.get(account.id()), locked, now))
                .sorted(AccountSummary.BY_NAME)
                .toList();
    }

    AccountSummary summary(Account account, Instant now) {
        return summary(account, signIns(account.id()), places.lockedAt(now), now);
    }

    // Otherwise two administrators could each take away the other's role, both seeing one left.
    void oneAdministrationAtATime() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
                .setParameter(1, ADMINISTRATION_LOCK)
                .getSingleResult();
    }

    boolean hasActiveAdministrator() {
        return em.createQuery(
                                "select count(a) from Account a join a.roles role where a.active = true"
                                        + " and role = se.samsyn.domain.account.Role.ADMINISTRATOR",
                                Long.class)
                        .getSingleResult()
                > 0;
    }

    private static AccountSummary summary(Account account, SignInRecord signIns, Set<Long> locked, Instant now) {
        return new AccountSummary(
                account.id(),
                account.username(),
                account.displayName(),
                account.email(),
                account.roles(),
                account.areaIds(),
                account.isActive(),
                signIns.isLockedAt(now) || locked.contains(account.id()),
                signIns.lastSignInAt(),
                account.lockVersion());
    }
}
