package se.samsyn.web.site.workshop;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.workshop.TypedNote;
import se.samsyn.domain.workshop.WorkshopCode;
import se.samsyn.domain.workshop.WorkshopRoom;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.form.FormTokens;
import se.samsyn.service.workshop.RoomService;
import se.samsyn.web.body.SentRequest;
import se.samsyn.web.platform.Allowance;
import se.samsyn.web.platform.Guesses;
import se.samsyn.web.platform.SameOrigin;
import se.samsyn.web.platform.VisitorAddress;
import se.samsyn.web.site.Site;
import se.samsyn.web.site.form.FormErrors;
import se.samsyn.web.site.form.ReadingRequest;

/** {@code /workshop}: groups come in by a code, say which group they are, and write notes. */
@WebServlet(
        urlPatterns = {"/workshop", "/workshop/*", "/en/workshop", "/en/workshop/*"},
        asyncSupported = true)
public class RoomServlet extends HttpServlet {

    private static final String VIEW = "/WEB-INF/site/workshop.xhtml";
    // All phones in a house share one address; a person mistypes some times, a robot needs millions.
    private static final int MOST_WRONG_CODES = 100;
    private static final int MOST_POSTS = 1_000;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    // RFC 9110, 15.5.21; the servlet API has no name for it.
    private static final int UNPROCESSABLE = 422;

    @Inject
    private RoomService rooms;

    @Inject
    private RoomBacking page;

    @Inject
    private FormTokens tokens;

    @Inject
    private FormErrors errors;

    @Inject
    private Site site;

    @Inject
    private VisitorAddress visitor;

    private Guesses codes;
    private Allowance posts;

    @Inject
    void count(Clock clock) {
        codes = new Guesses(clock, visitor, MOST_WRONG_CODES);
        posts = new Allowance(clock, MOST_POSTS, WINDOW);
    }

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
            show(HttpServletResponse.SC_OK, request, response);
        } else {
            enter(path.get(), false, request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!SameOrigin.isGiven(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<RoomPath> path = open(request, response);
        if (path.isEmpty() || path.get().code() == null || path.get().group() == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (found(path.get(), request, response)) {
            int status = receive(path.get(), request);
            if (status == HttpServletResponse.SC_SEE_OTHER) {
                response.setStatus(status);
                response.setHeader("Location", page.getAction() + "?klart=ja");
            } else {
                show(status, new ReadingRequest(request), response);
            }
        }
    }

    private int receive(RoomPath path, HttpServletRequest request) {
        boolean cut = SentRequest.takesWhatThereIs(request);
        List<TypedNote> typed = page.read(request::getParameter);
        if (cut) {
            errors.addWhole("site_form.too_large");
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        if (!posts.take(visitor.of(request))) {
            errors.addWhole("site_form.too_often");
            return Guesses.TOO_MANY;
        }
        Optional<FormToken> token = tokens.read(page.purpose(), request.getParameter("token"));
        if (token.isEmpty()) {
            errors.addWhole("site_form.too_old");
            return UNPROCESSABLE;
        }
        try {
            rooms.add(path.code(), path.group(), typed, token.get());
            return HttpServletResponse.SC_SEE_OTHER;
        } catch (PortalException refusal) {
            errors.add(refusal);
            return UNPROCESSABLE;
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
                show(HttpServletResponse.SC_OK, request, response);
            }
        }
    }

    /** Whether there is such a room and group; otherwise the answer has been given, with the form for a code. */
    private boolean found(RoomPath path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!codes.mayTry(request, response)) {
            refuse(Guesses.TOO_MANY, "error.workshop_guessing", path, request, response);
            return false;
        }
        Optional<WorkshopRoom> room = Optional.ofNullable(path.code()).flatMap(rooms::find);
        Optional<WorkshopRoom.Group> group = room.flatMap(found -> found.groups().stream()
                .filter(each -> path.group() != null && each.id() == path.group())
                .findFirst());
        if (room.isPresent() && (path.group() == null || group.isPresent())) {
            codes.wasRight(request);
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
        show(status, new ReadingRequest(request), response);
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

    private static void show(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(status);
        response.setCharacterEncoding("UTF-8");
        request.getRequestDispatcher(VIEW).forward(request, response);
    }
}
