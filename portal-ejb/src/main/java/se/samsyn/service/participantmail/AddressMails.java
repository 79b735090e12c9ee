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
import se.samsyn.domain.registration.AddressChange;
import se.samsyn.domain.registration.Registration;

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
    private MailHeads heads;

    @Inject
    private RegistrationMailWriter writer;

    @Inject
    private PersonalLinks links;

    /** Whoever reads the new address is asked whether it is theirs. */
    public void ask(Registration registration, AddressChange change) {
        MailHead head = heads.of(registration);
        RegistrationMailTexts words = head.words();
        MailBody body = new MailBody()
                .say(words.of("address_ask.text", head.title().text(), words.moment(change.getExpiresAt())))
                .link(
                        words.of("address_ask.link"),
                        words.of("address_ask.button"),
                        links.toAddress(change, head.language()));
        put("address_ask", change.getRef(), change.getEmail(), body, registration, head);
    }

    /** Whoever reads the earlier address is told that no more comes there. */
    public void left(Registration registration, String earlier, Instant now) {
        MailHead head = heads.of(registration);
        MailBody body = new MailBody()
                .say(head.words().of("address_left.text", head.title().text()));
        if (head.contact().isKnown()) {
            body.say(head.words().of("address_left.ask", head.contact().line()));
        }
        put("address_left", String.valueOf(now.toEpochMilli()), earlier, body, registration, head);
    }

    private void put(String kind, String occasion, String to, MailBody body, Registration registration, MailHead head) {
        String key = RegistrationMailWriter.key(kind + ":" + occasion, registration.getId());
        writer.put(head.mail(kind, key, to, body), registration, Duration.ZERO);
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
