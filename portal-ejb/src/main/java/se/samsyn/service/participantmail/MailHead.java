package se.samsyn.service.participantmail;

import java.util.List;
import java.util.Optional;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.EventContact;
import se.samsyn.domain.event.EventTitle;
import se.samsyn.domain.mail.MailBody;
import se.samsyn.domain.mail.NewMail;
import se.samsyn.domain.registrationform.SeatedQuestion;
import se.samsyn.service.calendar.CalendarInvitation;

/**
 * What mails about an event in one language have in common, read once for any number of them.
 *
 * @param site what the portal is called
 * @param contact who is asked about the event, and answers
 * @param choices what can be chosen that has seats
 * @param entry for participants' calendars; empty for an event that has never been public
 */
public record MailHead(
        Language language,
        String site,
        EventTitle title,
        EventContact contact,
        List<SeatedQuestion> choices,
        Optional<CalendarInvitation> entry) {

    RegistrationMailTexts words() {
        return RegistrationMailTexts.in(language);
    }

    /** A mail of the kind that ends by who sends it, and that the event's contact answers. */
    NewMail mail(String kind, String key, String to, MailBody body) {
        body.end(contact.isKnown() ? words().of("end.answered", site, contact.name()) : words().of("end", site));
        return NewMail.of(key, to, words().of(kind + ".subject", title.text()), language, body)
                .withReplyTo(contact.email());
    }
}
