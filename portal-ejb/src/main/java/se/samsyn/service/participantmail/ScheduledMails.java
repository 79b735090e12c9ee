package se.samsyn.service.participantmail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.mail.MailBody;
import se.samsyn.domain.participantmail.ParticipantMails;
import se.samsyn.domain.registration.Registration;
import se.samsyn.service.mail.Outbox;
import se.samsyn.service.survey.SurveyTickets;

/** The mails that participants get by the clock. */
@ApplicationScoped
class ScheduledMails {

    @Inject
    private Outbox outbox;

    @Inject
    private RegistrationMailWriter writer;

    @Inject
    private PersonalLinks links;

    @Inject
    private SurveyTickets tickets;

    /** The event comes closer; no one is told twice of the same time. */
    void remind(Registration registration, Event event, MailHead head) {
        String occasion =
                reminderOccasion(event.getId()) + event.getStartInstant().getEpochSecond();
        writer.put(
                writer.mail("reminder", occasion, registration, event, head, List.of()), registration, Duration.ZERO);
    }

    /** Takes back every reminder of the event that has not left; gives how many. */
    int withdrawReminders(long eventId) {
        return outbox.withdrawAll("registration-" + reminderOccasion(eventId));
    }

    private static String reminderOccasion(long eventId) {
        return "reminder-" + eventId + "-";
    }

    /**
     * The event is over.
     *
     * @param own staff's own words
     * @param asked whether participants can answer a survey now
     */
    void thank(Registration registration, MailHead head, ParticipantMails own, boolean asked) {
        RegistrationMailTexts words = head.words();
        Language language = own.thanksLanguage(head.language());
        String page = links.page(head.title().path(), head.language());
        MailBody body = new MailBody().say(words.of("thanks.text", head.title().text()));
        if (!own.thanksText(language).isEmpty()) {
            body.say(own.thanksText(language), language == head.language() ? null : language);
        }
        if (asked) {
            body.link(
                    words.of("thanks.survey"),
                    words.of("thanks.survey.button"),
                    page + tickets.link(registration.getEventId(), registration.getRef()));
        }
        body.say(words.of("thanks.page", page));
        String key = RegistrationMailWriter.key("thanks", registration.getId());
        writer.put(head.mail("thanks", key, registration.getEmail(), body), registration, Duration.ZERO);
    }
}
