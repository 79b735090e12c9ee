package se.samsyn.domain.review;

import se.samsyn.domain.content.SharedThing;

/** What a change of something that many pages share does. */
public enum SharedKind {
    FILE_REPLACED(SharedThing.FILE),
    FILE_DESCRIBED(SharedThing.FILE),
    DOCUMENT_JUDGED(SharedThing.FILE),
    PERSON_CHANGED(SharedThing.PERSON),
    PERSON_LEFT(SharedThing.PERSON),
    PERSON_BACK(SharedThing.PERSON),
    ORGANISATION_CHANGED(SharedThing.ORGANISATION);

    private final SharedThing thing;

    SharedKind(SharedThing thing) {
        this.thing = thing;
    }

    /** What kind of thing is changed. */
    public SharedThing thing() {
        return thing;
    }
}
