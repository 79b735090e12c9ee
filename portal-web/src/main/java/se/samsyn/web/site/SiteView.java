package se.samsyn.web.site;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.samsyn.domain.content.ContentType;

/** The views of the public site, with the address of those that are not found by their content. */
enum SiteView {
    START("/"),
    AREA_LIST("/omraden"),
    NEWS_LIST("/nyheter"),
    NETWORK_LIST("/natverk"),
    ACTION_PLAN_LIST("/handlingsplaner"),
    PROJECT_LIST("/projekt"),
    PUBLICATION_LIST("/publikationer"),
    CALENDAR("/kalender"),
    ORGANISATION_LIST("/organisationer"),
    MUNICIPALITY_LIST("/kommuner"),
    CONTACT("/kontakt"),
    SEARCH("/sok"),
    ACCESSIBILITY("/tillganglighet"),
    ACCESSIBILITY_REPORT("/tillganglighet/anmal"),
    ACCESSIBILITY_THANKS("/tillganglighet/anmal/tack"),
    AREA,
    PAGE,
    NEWS,
    NETWORK,
    ACTION_PLAN,
    PLAN_PART,
    PROJECT,
    PUBLICATION,
    EVENT,
    DIALOGUE,
    REGISTRATION,
    REGISTRATION_THANKS,
    MY_REGISTRATION,
    MY_ADDRESS,
    SURVEY,
    SURVEY_THANKS,
    SERIES,
    ORGANISATION,
    MUNICIPALITY,
    GONE,
    NOT_FOUND;

    private static final Set<SiteView> PERSONAL =
            EnumSet.of(ACCESSIBILITY_REPORT, REGISTRATION, MY_REGISTRATION, MY_ADDRESS, SURVEY);

    private final String path;

    SiteView() {
        this(null);
    }

    SiteView(String path) {
        this.path = path;
    }

    /** Where the view's file is. */
    String file() {
        return "/WEB-INF/site/" + name().toLowerCase(Locale.ROOT) + ".xhtml";
    }

    /** The list or fixed page that stands at exactly this path. */
    static Optional<SiteView> at(String path) {
        return Arrays.stream(values()).filter(view -> path.equals(view.path)).findFirst();
    }

    /** The addresses of lists and fixed pages that are worth finding. */
    static List<String> fixedPaths() {
        return Arrays.stream(values())
                .filter(view -> view.path != null && view != SEARCH && view != ACCESSIBILITY_THANKS)
                .map(view -> view.path)
                .toList();
    }

    /** Whether the page belongs to one reader: it holds a token of theirs, or what they have told us. */
    boolean isPersonal() {
        return PERSONAL.contains(this);
    }

    /** The view that shows an item of the type. */
    static SiteView of(ContentType type) {
        return valueOf(type.name());
    }
}
