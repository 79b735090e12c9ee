package se.samsyn.service.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The tokens of public forms: signed, for one purpose, for some hours, for one use. */
@ApplicationScoped
public class FormTokens {

    /** Time enough to write a long text with a break, and short enough for a page that somebody saved. */
    private static final Duration VALIDITY = Duration.ofHours(4);

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    private volatile TokenSeal seal;

    /** A token for a form that is being shown: {@code issue("accessibility-report")}. */
    public String issue(String purpose) {
        return seal().issue(purpose, VALIDITY);
    }

    /** What a form has sent back; nothing if it is expired, forged or made for another purpose. */
    public Optional<FormToken> read(String purpose, String token) {
        return seal().read(purpose, token);
    }

    /**
     * Uses a token up, in the transaction of what the form asks for; a refusal gives it back.
     *
     * @return false when it was used before: the post is a double, and has been done already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean use(FormToken token) {
        // The second of two at once waits for the first one's commit.
        return em.createNativeQuery("insert into form_use (nonce, expires_at) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, token.nonce())
                        .setParameter(2, Timestamp.from(token.expires()))
                        .executeUpdate()
                == 1;
    }

    /**
     * What makes a personal link: the name that a row has been given by chance, and our signature. The row alone gives
     * nobody the link, and the link tells nothing about the row.
     */
    public String lasting(String purpose, String name) {
        return seal().lasting(purpose, name);
    }

    /** The name in a personal link; nothing if it is forged or made for another purpose. */
    public Optional<String> readLasting(String purpose, String token) {
        return seal().readLasting(purpose, token);
    }

    /** What stands for a text that must not be stored: the same each time, and telling nothing without our key. */
    public String disguised(String purpose, String text) {
        return seal().disguised(purpose, text);
    }

    /** Forgets tokens that would be refused anyway; gives how many. */
    @Transactional
    public int forgetExpired() {
        return em.createNativeQuery("delete from form_use where expires_at < ?1")
                .setParameter(1, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    private TokenSeal seal() {
        if (seal == null) {
            byte[] key = (byte[]) em.createNativeQuery("select seal from form_key where id = 1")
                    .getSingleResult();
            seal = new TokenSeal(key, clock);
        }
        return seal;
    }
}
