package se.samsyn.service.participantmail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import se.samsyn.domain.mail.MailBody;
import se.samsyn.domain.mail.NewMail;
import se.samsyn.domain.registration.AddressChange;
import se.samsyn.domain.registration.Registration;
import se.samsyn.service.mail.Outbox;

/**
 * Mails about another address of a participant, to whom it may belong. Neither says anything about the person: one may have
 * gone to a stranger, the other to whoever has their mailbox now.
 */
@ApplicationScoped
public class AddressMails {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Outbox outbox;

    @Inject
    private RegistrationMails mails;

    @Inject
    private PersonalLinks links;

    /** Whoever reads the new address is asked whether it is theirs. */
    public void ask(Registration registration, AddressChange change) {
        MailHead head = mails.head(registration.getEventId(), registration.getLanguage());
        RegistrationMailTexts words = RegistrationMailTexts.in(registration.getLanguage());
        MailBody body = new MailBody()
                .say(words.of("address_ask.text", head.title().text(), words.moment(change.getExpiresAt())))
                .link(
                        words.of("address_ask.link"),
                        words.of("address_ask.button"),
                        links.toAddress(change, registration.getLanguage()));
        put("address_ask", change.getRef(), change.getEmail(), body, registration, head);
    }

    /** Whoever reads the earlier address is told that no more comes there. */
    public void left(Registration registration, String earlier, Instant now) {
        MailHead head = mails.head(registration.getEventId(), registration.getLanguage());
        RegistrationMailTexts words = RegistrationMailTexts.in(registration.getLanguage());
        MailBody body =
                new MailBody().say(words.of("address_left.text", head.title().text()));
        if (head.contact().isKnown()) {
            body.say(words.of("address_left.ask", head.contact().line()));
        }
        put("address_left", String.valueOf(now.toEpochMilli()), earlier, body, registration, head);
    }

    private void put(String kind, String occasion, String to, MailBody body, Registration registration, MailHead head) {
        RegistrationMailTexts words = RegistrationMailTexts.in(registration.getLanguage());
        body.end(RegistrationMails.end(words, head.site(), head.contact()));
        NewMail mail = NewMail.of(
                        "registration-" + kind + ":" + occasion + ":" + registration.getId(),
                        to,
                        words.of(kind + ".subject", head.title().text()),
                        registration.getLanguage(),
                        body)
                .withReplyTo(head.contact().email());
        if (registration.isProtectedIdentity()) {
            outbox.putDiscreetly(mail, Duration.ZERO);
        } else {
            outbox.put(mail);
        }
    }

    /** Forgets addresses that nobody has confirmed in time, and how often others have been asked for. */
    @Transactional
    public void forgetEnded() {
        Instant now = clock.instant();
        em.createNativeQuery("update address_change set email = '' where expires_at < ?1 and email <> ''")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
        em.createNativeQuery("delete from address_change where expires_at < ?1 and asked_since < ?2")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(now.minus(Duration.ofDays(1))))
                .executeUpdate();
    }
}
