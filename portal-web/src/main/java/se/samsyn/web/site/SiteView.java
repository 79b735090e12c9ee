package se.samsyn.web.site;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.link.FixedPage;
import se.samsyn.web.cache.PageMaking;

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
    NOT_FOUND,
    ANSWER,
    ANSWER_ENDED,
    WORKSHOP,
    PREVIEW_ENDED;

    // They belong to one reader: they hold a token of theirs, or what they have told us.
    private static final Set<SiteView> PERSONAL = EnumSet.of(
            ACCESSIBILITY_REPORT,
            REGISTRATION,
            MY_REGISTRATION,
            MY_ADDRESS,
            SURVEY,
            ANSWER,
            ANSWER_ENDED,
            WORKSHOP,
            PREVIEW_ENDED);

    /** Where the view's file is. */
    public String file() {
        return "/WEB-INF/site/" + name().toLowerCase(Locale.ROOT) + ".xhtml";
    }

    /** Answers a request with the page. */
    public void show(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean personal = PERSONAL.contains(this);
        if (!personal) {
            PageMaking.of(request).share();
        }
        response.setStatus(status);
        response.setCharacterEncoding("UTF-8");
        // A withdrawn page must be gone for its next reader.
        response.setHeader("Cache-Control", personal ? "no-store" : "no-cache");
        // What cannot be read is refused here; what a servlet throws, the server writes into its log with a stack
        // trace.
        request.getParameterMap();
        request.getRequestDispatcher(file()).forward(request, response);
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
