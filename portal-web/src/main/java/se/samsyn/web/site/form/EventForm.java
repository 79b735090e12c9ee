package se.samsyn.web.site.form;

import jakarta.inject.Inject;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.PathLookup;
import se.samsyn.domain.registration.EventTitle;
import se.samsyn.service.content.PublishedContentService;
import se.samsyn.service.form.FormTokens;
import se.samsyn.service.registration.RegistrationService;
import se.samsyn.web.site.Site;

/** A form on a page below an event's own, {@code /kalender/{slug}/anmalan}; its tokens are good for that event alone. */
public abstract class EventForm implements PublicForm {

    @Inject
    private Site site;

    @Inject
    private PublishedContentService content;

    @Inject
    private RegistrationService events;

    @Inject
    private FormTokens tokens;

    private final String kind;
    private long postedTo;
    private EventTitle title;

    /**
     * A form below the event's path.
     *
     * @param kind what the tokens are made for, together with the event
     */
    protected EventForm(String kind) {
        this.kind = kind;
    }

    /** Takes over what was typed for the event, or for none when the id is 0. */
    protected abstract void read(long eventId);

    @Override
    public String path() {
        return site.getPath();
    }

    @Override
    public String purpose() {
        return purpose(postedTo);
    }

    private String purpose(long eventId) {
        return kind + ":" + eventId;
    }

    @Override
    public String thanks() {
        return path() + "/tack";
    }

    @Override
    public void read() {
        PathLookup found = content.lookup(path().substring(0, path().lastIndexOf('/')));
        boolean isEvent = found.outcome() == PathLookup.Outcome.FOUND && found.type() == ContentType.EVENT;
        postedTo = isEvent ? found.itemId() : 0;
        read(postedTo);
    }

    /** The event that the form has been sent to; 0 for none. */
    protected long postedTo() {
        return postedTo;
    }

    /** The event whose page is being shown. */
    protected long eventId() {
        return site.getLookup().itemId();
    }

    /** A token for the form as it is being shown; each showing has its own. */
    public String getToken() {
        return tokens.issue(purpose(eventId()));
    }

    /** What the event is called, in the reader's language where there is a translation. */
    public EventTitle getTitle() {
        if (title == null) {
            title = events.title(eventId(), site.getLanguage());
        }
        return title;
    }
}
