package se.samsyn.service.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.samsyn.domain.account.Account;

/** Where members of staff are told something. */
@ApplicationScoped
public class StaffAddresses {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    /** The address of the account; none once it is closed. */
    public Optional<String> of(String username) {
        return account(username).filter(Account::isActive).map(Account::email).filter(address -> !address.isBlank());
    }

    /** The name to show in a mail; the user name when nobody has it. */
    public String nameOf(String username) {
        return account(username).map(Account::displayName).orElse(username);
    }

    private Optional<Account> account(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }
}
