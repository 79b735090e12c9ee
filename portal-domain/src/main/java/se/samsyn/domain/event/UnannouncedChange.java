package se.samsyn.domain.event;

import se.samsyn.domain.PortalException;

/** An event that people know of would have another time or place, and nobody has said that they should be told; nothing is saved. */
public class UnannouncedChange extends PortalException {

    public UnannouncedChange() {
        super("error.unannounced_change");
    }
}
