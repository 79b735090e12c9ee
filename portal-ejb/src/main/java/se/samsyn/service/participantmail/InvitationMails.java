package se.samsyn.service.participantmail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventContact;
import se.samsyn.domain.mail.MailBody;
import se.samsyn.domain.mail.NewMail;
import se.samsyn.domain.participantmail.Invitation;
import se.samsyn.service.mail.Outbox;

/** Invites people by mail, with the link of their own invitation. */
@ApplicationScoped
class InvitationMails {

    @Inject
    private Outbox outbox;

    @Inject
    private Invitations invitations;

    /** Somebody is invited. */
    void invite(Invitation invitation, Event event, MailHead head) {
        RegistrationMailTexts words = head.words();
        MailBody body = new MailBody()
                .say(words.of("invitation.text", head.title().text()))
                .facts(words.event(event, false))
                .link(
                        words.of("invitation.link"),
                        words.of("invitation.button"),
                        invitations.to(invitation, head.title().path()));
        NewMail mail = head.mail("invitation", "invitation:" + invitation.getId(), invitation.getEmail(), body);
        EventContact contact = head.contact();
        outbox.put(contact.isKnown() ? mail.withUnsubscribe(noMore(words, contact)) : mail);
    }

    // By mail to a person: an invitation goes out once, and whoever sends them keeps the list of whom to spare.
    private static String noMore(RegistrationMailTexts words, EventContact contact) {
        String subject = URLEncoder.encode(words.of("invitation.no_more"), StandardCharsets.UTF_8);
        return "mailto:" + contact.email() + "?subject=" + subject.replace("+", "%20");
    }
}
