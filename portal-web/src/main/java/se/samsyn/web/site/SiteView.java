package se.samsyn.web.site;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.link.FixedPage;

/** The views of the public site. */
public enum SiteView {
    START,
    AREA_LIST,
    NEWS_LIST,
    NETWORK_LIST,
    ACTION_PLAN_LIST,
    PROJECT_LIST,
    PUBLICATION_LIST,
    CALENDAR,
    ORGANISATION_LIST,
    MUNICIPALITY_LIST,
    CONTACT,
    SEARCH,
    ACCESSIBILITY,
    ACCESSIBILITY_REPORT,
    ACCESSIBILITY_THANKS,
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

    /** Where the view's file is. */
    public String file() {
        return "/WEB-INF/site/" + name().toLowerCase(Locale.ROOT) + ".xhtml";
    }

    /** Whether the page belongs to one reader: it holds a token of theirs, or what they have told us. */
    public boolean isPersonal() {
        return PERSONAL.contains(this);
    }

    /** The view that shows an item of the type. */
    public static SiteView of(ContentType type) {
        return valueOf(type.name());
    }

    /** The view that shows a fixed page. */
    public static SiteView of(FixedPage page) {
        return valueOf(page.name());
    }
}
