package se.samsyn.service.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.mail.Mail;

/** Books each step of a mail in a transaction of its own, so that nothing that happens later can undo it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailLedger {

    private static final String NEXT = """
            select id from mail where state = 'WAITING' and not_before <= ?1
            order by not_before, id limit 1 for update skip locked""";

    private static final String ABANDONED = """
            select id from mail where state = 'SENDING' and lease_until < ?1
            order by id for update skip locked""";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The next mail whose moment has come; from now on it is the caller's to send. */
    public Optional<Mail> take() {
        return ids(NEXT).stream().findFirst().map(id -> {
            Mail mail = em.find(Mail.class, id);
            mail.take(now());
            return mail;
        });
    }

    /** Puts in doubt what a node began to send and never told about; gives how many. */
    public int giveUpAbandoned() {
        List<Long> abandoned = ids(ABANDONED);
        abandoned.forEach(id -> em.find(Mail.class, id).doubt("", now()));
        return abandoned.size();
    }

    /** Books what the mail server said. */
    public void book(long id, Delivery delivery) {
        Mail mail = em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
        switch (delivery.outcome()) {
            case TAKEN -> mail.sent(now());
            case AWAY -> mail.postpone(delivery.reason(), now());
            case NOT_NOW -> mail.refuseForNow(delivery.reason(), now());
            case NEVER -> mail.fail(delivery.reason(), now());
            case UNKNOWN -> mail.doubt(delivery.reason(), now());
        }
    }

    private List<Long> ids(String sql) {
        List<?> rows =
                em.createNativeQuery(sql).setParameter(1, Timestamp.from(now())).getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private Instant now() {
        return clock.instant();
    }
}
