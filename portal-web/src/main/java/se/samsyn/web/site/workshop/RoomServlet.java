package se.samsyn.web.site.workshop;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import se.samsyn.domain.workshop.WorkshopCode;
import se.samsyn.domain.workshop.WorkshopRoom;
import se.samsyn.service.workshop.RoomService;
import se.samsyn.web.platform.Guesses;
import se.samsyn.web.platform.Guesses.Secret;
import se.samsyn.web.site.Site;
import se.samsyn.web.site.SiteView;
import se.samsyn.web.site.form.FormErrors;
import se.samsyn.web.site.form.FormPosts;
import se.samsyn.web.site.form.ReadingRequest;

/** {@code /workshop}: groups come in by a code, say which group they are, and write notes. */
@WebServlet(
        urlPatterns = {"/workshop", "/workshop/*", "/en/workshop", "/en/workshop/*"},
        asyncSupported = true)
public class RoomServlet extends HttpServlet {

    @Inject
    private RoomService rooms;

    @Inject
    private RoomBacking page;

    @Inject
    private FormPosts posts;

    @Inject
    private FormErrors errors;

    @Inject
    private Site site;

    @Inject
    private Guesses guesses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<RoomPath> path = open(request, response);
        if (path.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String typed = request.getParameter("kod");
        if (path.get().code() == null && typed != null) {
            Optional<WorkshopCode> code = WorkshopCode.of(typed);
            enter(new RoomPath(code.orElse(null), null, path.get().english()), true, request, response);
        } else if (path.get().code() == null && !path.get().isGarbled(pathOf(request))) {
            page.ask(path.get());
            SiteView.WORKSHOP.show(HttpServletResponse.SC_OK, request, response);
        } else {
            enter(path.get(), false, request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<RoomPath> path = open(request, response);
        if (path.isEmpty() || path.get().code() == null || path.get().group() == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (found(path.get(), request, response)) {
            OptionalInt again = posts.receive(request, response);
            if (again.isPresent()) {
                SiteView.WORKSHOP.show(again.getAsInt(), new ReadingRequest(request), response);
            }
        }
    }

    /** Shows the room behind a code, or leads to its own address when the code was typed. */
    private void enter(RoomPath path, boolean asTyped, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (found(path, request, response)) {
            if (asTyped) {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", site.href(path.sitePath()));
            } else {
                SiteView.WORKSHOP.show(HttpServletResponse.SC_OK, request, response);
            }
        }
    }

    /** Whether there is such a room and group; otherwise the answer has been given, with the form for a code. */
    private boolean found(RoomPath path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!guesses.mayTry(Secret.WORKSHOP_CODE, request, response)) {
            refuse(Guesses.TOO_MANY, "error.workshop_guessing", path, request, response);
            return false;
        }
        Optional<WorkshopRoom> room = Optional.ofNullable(path.code()).flatMap(rooms::find);
        Optional<WorkshopRoom.Group> group = room.flatMap(found -> found.groups().stream()
                .filter(each -> path.group() != null && each.id() == path.group())
                .findFirst());
        if (room.isPresent() && (path.group() == null || group.isPresent())) {
            guesses.wasRight(Secret.WORKSHOP_CODE, request);
            page.enter(path, room.get(), group.orElse(null));
            return true;
        }
        refuse(HttpServletResponse.SC_NOT_FOUND, "error.workshop_not_found", path, request, response);
        return false;
    }

    /** Says why there is no room, with the form for a code. */
    private void refuse(int status, String why, RoomPath path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        page.ask(new RoomPath(null, null, path.english()));
        errors.addWhole(why);
        SiteView.WORKSHOP.show(status, new ReadingRequest(request), response);
    }

    private Optional<RoomPath> open(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        Optional<RoomPath> path = RoomPath.of(pathOf(request));
        path.ifPresent(asked -> site.open(asked.sitePath(), asked.english()));
        return path;
    }

    private static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
