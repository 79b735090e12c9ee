package se.samsyn.service.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import se.samsyn.domain.mail.Mail;
import se.samsyn.domain.mail.MailState;
import se.samsyn.domain.mail.NewMail;

/** Where services leave what somebody shall be told by mail; it leaves when their transaction has been committed. */
@ApplicationScoped
public class Outbox {

    private static final String IS_THERE = "select m.id from Mail m where m.key = :key";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Tells the recipient as soon as possible, unless the same has been told before. */
    @Transactional
    public void put(NewMail newMail) {
        put(newMail, Duration.ZERO);
    }

    /** Tells the recipient after a while, in which {@link #withdraw} can still take it back. */
    @Transactional
    public void put(NewMail newMail, Duration delay) {
        keep(newMail, now -> new Mail(newMail, now, delay));
    }

    private void keep(NewMail newMail, Function<Instant, Mail> mail) {
        oneWriterOf(newMail.key());
        if (em.createQuery(IS_THERE, Long.class)
                .setParameter("key", newMail.key())
                .getResultList()
                .isEmpty()) {
            em.persist(mail.apply(clock.instant()));
        }
    }

    /** Tells somebody after a while who must not be named in lists, since their identity is protected. */
    @Transactional
    public void putDiscreetly(NewMail newMail, Duration delay) {
        keep(newMail, now -> new Mail(newMail, now, delay).discreetly());
    }

    /**
     * Tells the recipient as soon as possible what nobody else can tell: the key belongs to a row of this transaction.
     * Costs one statement, where a lock is held meanwhile.
     *
     * @param discreet whether the recipient must not be named in lists
     */
    @Transactional
    public void putFirst(NewMail newMail, boolean discreet) {
        Mail mail = new Mail(newMail, clock.instant(), Duration.ZERO);
        em.persist(discreet ? mail.discreetly() : mail);
    }

    /** Takes back what has not left yet; the same may be told later. True if nobody will hear of it. */
    @Transactional
    public boolean withdraw(String key) {
        // A mail that is being sent is locked by nobody, but it is no longer waiting.
        return em.createQuery("delete from Mail m where m.key = :key and m.state = :waiting")
                        .setParameter("key", key)
                        .setParameter("waiting", MailState.WAITING)
                        .executeUpdate()
                > 0;
    }

    /** Takes back every mail that has not left and whose key begins so; gives how many. */
    @Transactional
    public int withdrawAll(String keysBegin) {
        return em.createQuery("delete from Mail m where m.key like :begin escape '!' and m.state = :waiting")
                .setParameter("begin", keysBegin.replaceAll("[!%_]", "!$0") + "%")
                .setParameter("waiting", MailState.WAITING)
                .executeUpdate();
    }

    // Two who tell the same at once: the second waits and finds it told, instead of failing with all it has done.
    private void oneWriterOf(String key) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "mail:" + key)
                .getSingleResult();
    }
}
