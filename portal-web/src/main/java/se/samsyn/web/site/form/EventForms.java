package se.samsyn.web.site.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventTitle;
import se.samsyn.domain.published.PathLookup;
import se.samsyn.service.event.EventService;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.service.registration.RegistrationService;

/**
 * What forms below the pages of events ask services for. One for the application: the container looks a service up by name
 * for each bean that it is injected into, and a form is made for each post.
 */
@ApplicationScoped
class EventForms {

    @Inject
    private PublishedContentService content;

    @Inject
    private EventService events;

    @Inject
    private RegistrationService registrations;

    /** The event whose page is the nearest above the path; 0 for none. */
    long eventAbove(String path) {
        PathLookup found = content.lookup(path.substring(0, path.lastIndexOf('/')));
        boolean isEvent = found.outcome() == PathLookup.Outcome.FOUND && found.type() == ContentType.EVENT;
        return isEvent ? found.itemId() : 0;
    }

    Event event(long eventId) {
        return events.find(eventId).orElseThrow();
    }

    EventTitle title(long eventId, Language language) {
        return registrations.title(eventId, language);
    }
}
