package se.samsyn.service.content;

import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.event.Event;

/** What becomes different in a copy before it is stored. */
public interface DuplicateChange {

    /** What the text in this version's language is called in the copy. */
    String title(ContentVersion source);

    /** Changes the copy of a text; its title is set already. */
    default void prepare(ContentVersion draft) {}

    /** Changes the copy of an event's facts. */
    default void plan(Event facts) {}
}
