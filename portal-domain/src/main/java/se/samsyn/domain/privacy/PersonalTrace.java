package se.samsyn.domain.privacy;

import java.time.Instant;
import java.util.List;

/**
 * Something the portal knows about the owner of an address.
 *
 * @param kind where it stands
 * @param id of the registration; 0 for what is not deleted one by one
 * @param title of the event, or the subject of the mail
 * @param details what is known
 * @param erasable whether it can be deleted now: nobody who is still coming is forgotten
 */
public record PersonalTrace(
        Kind kind, long id, String title, Instant at, List<PersonalDetail> details, boolean erasable) {

    /** Where something about a person stands. */
    public enum Kind {
        REGISTRATION,
        INVITATION,
        LETTER,
        DIALOGUE
    }
}
