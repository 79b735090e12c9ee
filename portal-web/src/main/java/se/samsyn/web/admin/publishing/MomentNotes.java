package se.samsyn.web.admin.publishing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.zone.ZoneOffsetTransition;
import se.samsyn.domain.time.SwedishTime;
import se.samsyn.web.admin.DateTimes;
import se.samsyn.web.admin.Texts;

/** Explains beside its field what is special about a moment: it has passed, no clock shows it, or clocks show it twice. */
@RequestScoped
public class MomentNotes {

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    @Inject
    private DateTimes dateTimes;

    String of(SwedishTime time) {
        if (time == null) {
            return "";
        }
        if (!time.instant().isAfter(clock.instant())) {
            return texts.get("error.moment_passed");
        }
        return time.change().map(change -> words(time, change)).orElse("");
    }

    private String words(SwedishTime time, ZoneOffsetTransition change) {
        return texts.format(
                change.isGap() ? "publishing.skipped" : "publishing.twice",
                dateTimes.time(time.local().toLocalTime()),
                dateTimes.time(change.getDateTimeBefore().toLocalTime()),
                dateTimes.time(change.getDateTimeAfter().toLocalTime()));
    }
}
