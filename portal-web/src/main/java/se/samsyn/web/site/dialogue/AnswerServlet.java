package se.samsyn.web.site.dialogue;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import se.samsyn.domain.dialogue.DialogueLink;
import se.samsyn.service.dialogue.AnswerService;
import se.samsyn.web.platform.Guesses;
import se.samsyn.web.platform.Guesses.Secret;
import se.samsyn.web.site.Site;
import se.samsyn.web.site.SiteView;
import se.samsyn.web.site.form.FormPosts;
import se.samsyn.web.site.form.ReadingRequest;

/** {@code /svara/{token}}: an actor reads its questions, saves drafts and sends its answers in. */
@WebServlet(
        urlPatterns = {"/svara/*", "/en/svara/*"},
        asyncSupported = true)
public class AnswerServlet extends HttpServlet {

    @Inject
    private AnswerService answers;

    @Inject
    private AnswerBacking form;

    @Inject
    private FormPosts posts;

    @Inject
    private Site site;

    @Inject
    private Guesses guesses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<DialogueLink> link = open(request, response);
        if (link.isPresent()) {
            if (request.getMethod().equals("GET")) {
                answers.noteOpened(link.get());
            }
            SiteView.ANSWER.show(HttpServletResponse.SC_OK, request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (open(request, response).isPresent()) {
            OptionalInt again = posts.receive(request, response);
            if (again.isPresent()) {
                SiteView.ANSWER.show(again.getAsInt(), new ReadingRequest(request), response);
            }
        }
    }

    /** The link that the address names, with the form made ready; otherwise the answer has been given. */
    private Optional<DialogueLink> open(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        if (!guesses.mayTry(Secret.ANSWER_LINK, request, response)) {
            response.sendError(Guesses.TOO_MANY);
            return Optional.empty();
        }
        Optional<AnswerPath> path = AnswerPath.of(request);
        Optional<DialogueLink> link = path.flatMap(asked -> answers.find(asked.token()));
        if (link.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return Optional.empty();
        }
        guesses.wasRight(Secret.ANSWER_LINK, request);
        site.open(path.get().sitePath(), path.get().english());
        form.open(link.get());
        if (link.get().isRevoked()) {
            SiteView.ANSWER_ENDED.show(HttpServletResponse.SC_GONE, new ReadingRequest(request), response);
            return Optional.empty();
        }
        return link;
    }
}
