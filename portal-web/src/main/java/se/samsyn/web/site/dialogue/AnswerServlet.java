package se.samsyn.web.site.dialogue;

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
import se.samsyn.domain.dialogue.AnswersDifferException;
import se.samsyn.domain.dialogue.DialogueLink;
import se.samsyn.domain.dialogue.TypedAnswer;
import se.samsyn.service.dialogue.AnswerService;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.form.FormTokens;
import se.samsyn.web.body.SentRequest;
import se.samsyn.web.platform.Allowance;
import se.samsyn.web.platform.Guesses;
import se.samsyn.web.platform.SameOrigin;
import se.samsyn.web.platform.VisitorAddress;
import se.samsyn.web.site.Site;
import se.samsyn.web.site.form.FormErrors;
import se.samsyn.web.site.form.ReadingRequest;

/** {@code /svara/{token}}: an actor reads its questions, saves drafts and sends its answers in. */
@WebServlet(
        urlPatterns = {"/svara/*", "/en/svara/*"},
        asyncSupported = true)
public class AnswerServlet extends HttpServlet {

    private static final String FORM = "/WEB-INF/site/answer.xhtml";
    private static final String ENDED = "/WEB-INF/site/answer_ended.xhtml";
    // By each link: several people of one organisation write by it, and save often; many organisations sit behind one
    // address.
    private static final int MOST_POSTS = 120;
    private static final int MOST_UNKNOWN = 30;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    // RFC 9110, 15.5.21; the servlet API has no name for it.
    private static final int UNPROCESSABLE = 422;

    @Inject
    private AnswerService answers;

    @Inject
    private AnswerBacking form;

    @Inject
    private FormTokens tokens;

    @Inject
    private FormErrors errors;

    @Inject
    private Site site;

    @Inject
    private VisitorAddress visitor;

    private Allowance posts;
    private Guesses links;

    @Inject
    void count(Clock clock) {
        posts = new Allowance(clock, MOST_POSTS, WINDOW);
        links = new Guesses(clock, visitor, MOST_UNKNOWN);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<DialogueLink> link = open(request, response);
        if (link.isPresent()) {
            if (request.getMethod().equals("GET")) {
                answers.noteOpened(link.get());
            }
            show(FORM, HttpServletResponse.SC_OK, request, response);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        doGet(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!SameOrigin.isGiven(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<DialogueLink> link = open(request, response);
        if (link.isEmpty()) {
            return;
        }
        boolean cut = SentRequest.takesWhatThereIs(request);
        boolean send = request.getParameter("send") != null;
        int status = receive(cut, link.get(), send, request);
        if (status == HttpServletResponse.SC_SEE_OTHER) {
            response.setStatus(status);
            response.setHeader("Location", form.getAction() + "?klart=" + (send ? "skickat" : "utkast"));
        } else {
            show(FORM, status, new ReadingRequest(request), response);
        }
    }

    private int receive(boolean cut, DialogueLink link, boolean send, HttpServletRequest request) {
        List<TypedAnswer> typed = form.read(request::getParameter);
        if (cut) {
            errors.addWhole("site_form.too_large");
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        if (!posts.take(String.valueOf(link.getId()))) {
            errors.addWhole("site_form.too_often");
            return Guesses.TOO_MANY;
        }
        Optional<FormToken> token = tokens.read(purpose(link), request.getParameter("token"));
        if (token.isEmpty()) {
            errors.addWhole("site_form.too_old");
            return UNPROCESSABLE;
        }
        try {
            answers.save(link, typed, send, token.get());
            return HttpServletResponse.SC_SEE_OTHER;
        } catch (AnswersDifferException different) {
            form.refresh(answers.sheet(link));
            form.show(different.conflicts());
            errors.add(different);
            return HttpServletResponse.SC_CONFLICT;
        } catch (PortalException refusal) {
            form.refresh(answers.sheet(link));
            errors.add(refusal);
            return UNPROCESSABLE;
        }
    }

    /** The link that the address names, with the form made ready; otherwise the answer has been given. */
    private Optional<DialogueLink> open(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        if (!links.mayTry(request, response)) {
            response.sendError(Guesses.TOO_MANY);
            return Optional.empty();
        }
        Optional<AnswerPath> path = AnswerPath.of(request);
        Optional<DialogueLink> link = path.flatMap(asked -> answers.find(asked.token()));
        if (link.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return Optional.empty();
        }
        links.wasRight(request);
        site.open(path.get().sitePath(), path.get().english());
        form.open(path.get(), purpose(link.get()), answers.sheet(link.get()));
        if (link.get().isRevoked()) {
            show(ENDED, HttpServletResponse.SC_GONE, new ReadingRequest(request), response);
            return Optional.empty();
        }
        return link;
    }

    private static String purpose(DialogueLink link) {
        return "dialogue-answer:" + link.getId();
    }

    private static void show(String view, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(status);
        response.setCharacterEncoding("UTF-8");
        request.getRequestDispatcher(view).forward(request, response);
    }
}
