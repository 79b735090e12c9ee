package se.samsyn.service.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.mail.NewMail;
import se.samsyn.domain.settings.SiteSettings;
import se.samsyn.service.mail.MailTexts;

/**
 * Calendar entries that go to one participant by mail ({@link NewMail#withCalendar}): the mail program lays the event into
 * their calendar, moves it there, strikes it out.
 */
@ApplicationScoped
public class CalendarInvitations {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private MailTexts mail;

    /**
     * The event as it is now; empty when it has never been public.
     *
     * @param site names who invites
     */
    public Optional<CalendarInvitation> find(long eventId, Language language, SiteSettings site) {
        return new CalendarQuery(em, language, clock.instant())
                .lastLive(eventId)
                .map(event -> new CalendarInvitation(
                        event,
                        em.find(Event.class, eventId).getVenue().getOnlineUrl(),
                        CalendarTexts.in(language),
                        path -> mail.address(language == Language.ENGLISH ? "/en" + path : path),
                        Host.of(site)));
    }
}
