package se.samsyn.web.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import se.samsyn.domain.content.VersionRow;
import se.samsyn.web.admin.Texts;

/** How a version that is not live stands, in the reader's words: draft, in review, scheduled, published before. */
@Named
@RequestScoped
public class VersionWords {

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    public String of(VersionRow row) {
        return texts.get("version_state."
                + (row.isScheduledAt(clock.instant())
                        ? "SCHEDULED"
                        : row.state().name()));
    }
}
