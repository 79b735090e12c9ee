package se.samsyn.web.site.routing;

import java.util.Optional;
import java.util.stream.Stream;
import se.samsyn.web.site.SiteView;

/** The pages below an event's own: {@code /kalender/lansdialog-2027/anmalan}. */
enum EventPage {
    DIALOGUE("/dialog", SiteView.DIALOGUE),
    DIALOGUE_CSV("/dialog.csv", SiteView.DIALOGUE),
    REGISTRATION("/anmalan", SiteView.REGISTRATION),
    REGISTRATION_THANKS("/anmalan/tack", SiteView.REGISTRATION_THANKS),
    SURVEY("/utvardering", SiteView.SURVEY),
    SURVEY_THANKS("/utvardering/tack", SiteView.SURVEY_THANKS);

    private static final String CALENDAR = "/kalender/";

    private final String end;
    private final SiteView view;

    EventPage(String end, SiteView view) {
        this.end = end;
        this.view = view;
    }

    /** The one that the path names, if it lies below an event. */
    static Optional<EventPage> of(String path) {
        return Stream.of(values())
                .filter(page -> path.startsWith(CALENDAR) && path.endsWith(page.end))
                .filter(page -> page.above(path).length() > CALENDAR.length())
                .findFirst();
    }

    /** The event's own path. */
    String above(String path) {
        return path.substring(0, Math.max(0, path.length() - end.length()));
    }

    /** Whether it shows what was answered in a dialogue. */
    boolean isDialogue() {
        return view == SiteView.DIALOGUE;
    }

    /** Whether it belongs to the event's survey, which not every event has. */
    boolean isSurvey() {
        return this == SURVEY || this == SURVEY_THANKS;
    }

    /** What stands after the event's path, with its slash. */
    String end() {
        return end;
    }

    SiteView view() {
        return view;
    }
}
