package se.samsyn.domain.content;

import java.time.Instant;
import se.samsyn.domain.ConflictException;

/** Somebody else has saved or published the item since this draft was opened; nothing has been overwritten. */
public class EditConflict extends ConflictException {

    private final String by;
    private final Instant at;

    /**
     * @param by the display name of who was first
     * @param at when they saved
     */
    public EditConflict(String by, Instant at) {
        super("error.edited_by_other", by, at);
        this.by = by;
        this.at = at;
    }

    /** Who was first. */
    public String by() {
        return by;
    }

    /** When they saved. */
    public Instant at() {
        return at;
    }
}
