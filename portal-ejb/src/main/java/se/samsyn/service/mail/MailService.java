package se.samsyn.service.mail;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.Results;
import se.samsyn.domain.mail.Mail;
import se.samsyn.domain.mail.MailState;
import se.samsyn.domain.mail.MailSummary;

/** The outbox as administrators see it: what waits, what has left, what needs a decision. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class MailService {

    private static final int PAGE_SIZE = 25;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private MailServer server;

    /** Whether operations has named a mail server. */
    public boolean hasServer() {
        return server.isKnown();
    }

    /** A page of all mail in one of the states, the newest first. */
    public Results<MailSummary> list(Set<MailState> states, int page) {
        List<MailSummary> items = em.createQuery("""
                        select new se.samsyn.domain.mail.MailSummary(m.id,
                        case when m.discreet = true then null else m.recipient end, m.subject, m.state, m.attempts,
                        m.problem, m.notBefore, m.createdAt, m.changedAt)
                        from Mail m where m.state in :states order by m.createdAt desc, m.id desc""", MailSummary.class)
                .setParameter("states", states)
                .setFirstResult((page - 1) * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        long total = em.createQuery("select count(m) from Mail m where m.state in :states", Long.class)
                .setParameter("states", states)
                .getSingleResult();
        return new Results<>(items, page, PAGE_SIZE, total);
    }

    /** Sends a mail that failed or is in doubt once more. */
    public void sendAgain(long id) {
        decide(id, mail -> mail.sendAgain(clock.instant()));
    }

    /** Lets a mail that failed or is in doubt rest: somebody knows that it arrived, or has told the recipient otherwise. */
    public void settle(long id) {
        decide(id, mail -> mail.sent(clock.instant()));
    }

    // Somebody who decides on what another has just decided changes nothing.
    private void decide(long id, Consumer<Mail> decision) {
        Mail mail = em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null) {
            throw new NotFoundException("error.mail_not_found", id);
        }
        if (mail.isTroubled()) {
            decision.accept(mail);
        }
    }
}
