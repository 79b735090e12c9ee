package se.samsyn.service.participantmail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.settings.SiteSettings;
import se.samsyn.service.calendar.CalendarInvitations;
import se.samsyn.service.event.EventContacts;
import se.samsyn.service.event.EventTitles;
import se.samsyn.service.registrationform.RegistrationAnswers;
import se.samsyn.service.settings.SiteSettingsService;

/** Reads what mails about an event need; before the event is locked, where many come at once. */
@ApplicationScoped
public class MailHeads {

    @Inject
    private EventTitles titles;

    @Inject
    private CalendarInvitations calendars;

    @Inject
    private EventContacts contacts;

    @Inject
    private RegistrationAnswers answers;

    @Inject
    private SiteSettingsService site;

    /** What mails about the event in the language have in common. */
    public MailHead of(long eventId, Language language) {
        SiteSettings settings = site.current();
        return new MailHead(
                language,
                settings.getName(),
                titles.of(eventId, language),
                contacts.of(eventId),
                answers.form(eventId, language).seated(),
                calendars.find(eventId, language, settings));
    }

    MailHead of(Registration registration) {
        return of(registration.getEventId(), registration.getLanguage());
    }

    /** The same for each of many participants, read once for every language of theirs. */
    Function<Registration, MailHead> ofMany() {
        Map<Language, MailHead> heads = new EnumMap<>(Language.class);
        return registration -> heads.computeIfAbsent(registration.getLanguage(), any -> of(registration));
    }
}
