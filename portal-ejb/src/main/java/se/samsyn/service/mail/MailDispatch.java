package se.samsyn.service.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import se.samsyn.domain.mail.Mail;
import se.samsyn.service.mail.Delivery.Outcome;

/** Empties the outbox: one mail after the other, each taken before it is sent and booked afterwards. */
@ApplicationScoped
class MailDispatch {

    private static final Logger LOG = Logger.getLogger(MailDispatch.class.getName());

    @Inject
    private MailLedger ledger;

    @Inject
    private MailServer server;

    private volatile boolean away;

    /** Sends what is due. Stops at the first sign that the mail server is away: the others would only meet the same. Gives how many left. */
    int run() {
        int abandoned = ledger.giveUpAbandoned();
        if (abandoned > 0) {
            LOG.warning(() -> abandoned + " mails were cut short while being sent; /admin/mail shows them in doubt");
        }
        int sent = 0;
        boolean goingOn = server.isKnown();
        while (goingOn && !Thread.currentThread().isInterrupted()) {
            Optional<Mail> next = ledger.take();
            goingOn = next.isPresent() && send(next.get());
            sent += goingOn ? 1 : 0;
        }
        return sent;
    }

    private boolean send(Mail mail) {
        Delivery delivery = server.deliver(mail);
        ledger.book(mail.getId(), delivery);
        tell(mail, delivery);
        return delivery.outcome() != Outcome.AWAY;
    }

    // One line when it goes away and one when it is back, and never an address.
    private void tell(Mail mail, Delivery delivery) {
        boolean nowAway = delivery.outcome() == Outcome.AWAY;
        if (nowAway != away) {
            away = nowAway;
            LOG.warning(
                    nowAway ? "The mail server does not answer; mail waits in the outbox" : "The mail server is back");
        }
        if (delivery.outcome() == Outcome.NEVER || delivery.outcome() == Outcome.UNKNOWN) {
            LOG.warning(() -> "Mail " + mail.getId() + " was not delivered for certain; see /admin/mail");
        }
    }
}
