package se.samsyn.web.site;

import java.time.Instant;
import java.util.List;
import se.samsyn.domain.content.VersionState;

/**
 * What stands above a page that is shown by a preview link.
 *
 * @param until when the link ceases to work
 * @param drafts what else the link shows
 */
public record PreviewNotice(int version, VersionState state, Instant until, List<Draft> drafts) {

    /** A draft that belongs to the page, with its address below the link. */
    public record Draft(String title, String address) {}
}
