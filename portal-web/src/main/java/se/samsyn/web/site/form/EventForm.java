package se.samsyn.web.site.form;

import jakarta.inject.Inject;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventTitle;

/** A form on a page below an event's own, {@code /kalender/{slug}/anmalan}; its tokens are good for that event alone. */
public abstract class EventForm extends PublicForm {

    @Inject
    private EventForms forms;

    private final String kind;
    private Long postedTo;
    private EventTitle title;
    private Event event;

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
    public String purpose() {
        return kind + ":" + (postedTo == null ? eventId() : postedTo);
    }

    @Override
    public void read() {
        postedTo = forms.eventAbove(path());
        read(postedTo);
    }

    /** The event that the form has been sent to; 0 for none. */
    protected long postedTo() {
        return postedTo;
    }

    /** The id of the event whose page is being shown. */
    protected long eventId() {
        return site.getLookup().itemId();
    }

    /** The event whose page is being shown. */
    public Event getEvent() {
        if (event == null) {
            event = forms.event(eventId());
        }
        return event;
    }

    /** What the event is called, in the reader's language where there is a translation. */
    public EventTitle getTitle() {
        if (title == null) {
            title = forms.title(eventId(), site.getLanguage());
        }
        return title;
    }
}
