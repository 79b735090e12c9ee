package se.samsyn.web.admin.event;

import jakarta.inject.Inject;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.service.content.ContentService;
import se.samsyn.web.admin.NumberedBacking;

/** A part of an event's staff pages that is written beside the event itself: its dialogue, its workshop, its survey. */
public abstract class EventPartBacking extends NumberedBacking {

    @Inject
    private ContentService contents;

    private LinkTarget event;

    /** Opens the part of the event that the address names; what is no event is a 404. */
    public void open() {
        event = contents.target(number());
        if (event.type() != ContentType.EVENT) {
            throw new NotFoundException("error.item_not_found");
        }
    }

    public LinkTarget getEvent() {
        return event;
    }
}
