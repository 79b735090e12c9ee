package se.samsyn.service.registration;

import java.util.List;
import java.util.Optional;
import se.samsyn.domain.event.EventContact;
import se.samsyn.domain.registration.EventTitle;
import se.samsyn.domain.registration.SeatedQuestion;
import se.samsyn.service.calendar.CalendarInvitation;

/**
 * What mails about an event in one language have in common, read once for any number of them.
 *
 * @param site what the portal is called
 * @param contact who is asked about the event, and answers
 * @param choices what can be chosen that has seats
 * @param entry for participants' calendars; empty for an event that has never been public
 */
record MailHead(
        String site,
        EventTitle title,
        EventContact contact,
        List<SeatedQuestion> choices,
        Optional<CalendarInvitation> entry) {}
