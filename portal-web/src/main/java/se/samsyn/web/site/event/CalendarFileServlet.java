package se.samsyn.web.site.event;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import se.samsyn.domain.calendar.CalendarFile;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.published.PathLookup;
import se.samsyn.service.calendar.CalendarService;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.web.site.GonePage;
import se.samsyn.web.site.Site;

/**
 * Calendar files, each at the address of its page with {@code .ics} after it: one event, an area's events, all events. They
 * move, go and come with their page.
 */
@WebServlet(urlPatterns = "*.ics", asyncSupported = true)
public class CalendarFileServlet extends HttpServlet {

    @Inject
    private Site site;

    @Inject
    private PublishedContentService content;

    @Inject
    private CalendarService calendars;

    @Inject
    private GonePage gonePage;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!site.getPath().endsWith(CalendarAnswer.ENDING)) {
            // Below /admin, say: the ending leads here, but no page of the site is being read.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String page = site.getPath().substring(0, site.getPath().length() - CalendarAnswer.ENDING.length());
        if (page.equals(ContentType.EVENT.path())) {
            send(Optional.of(calendars.all(site.getLanguage(), site::absolute)), request, response);
            return;
        }
        PathLookup found = content.lookup(page);
        switch (found.outcome()) {
            case MOVED -> {
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                response.setHeader("Location", site.href(found.path() + CalendarAnswer.ENDING));
            }
            case REMOVED -> gonePage.show(page, found, request, response);
            case FOUND -> send(file(found), request, response);
            case UNKNOWN -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<CalendarFile> file(PathLookup found) {
        return switch (found.type()) {
            case EVENT -> calendars.event(found.itemId(), site.getLanguage(), site::absolute);
            case AREA ->
                content.live(found.itemId(), site.getLanguage())
                        .map(area ->
                                calendars.area(found.itemId(), area.getTitle(), site.getLanguage(), site::absolute));
            default -> Optional.empty();
        };
    }

    private void send(Optional<CalendarFile> file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            String path = site.getPath();
            new CalendarAnswer(file.get(), path.substring(path.lastIndexOf('/') + 1)).send(request, response);
        }
    }
}
