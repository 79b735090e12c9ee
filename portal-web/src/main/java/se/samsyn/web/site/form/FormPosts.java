package se.samsyn.web.site.form;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.dialogue.AnswersDifferException;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.form.FormTokens;
import se.samsyn.web.body.SentRequest;
import se.samsyn.web.platform.Guesses;
import se.samsyn.web.platform.RateLimiter;
import se.samsyn.web.platform.SameOrigin;
import se.samsyn.web.platform.VisitorAddress;
import se.samsyn.web.site.Site;

/** Receives posts of public forms: from our own pages only, not too often, each token once. */
@ApplicationScoped
public class FormPosts {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    // RFC 9110, 15.5.21; the servlet API has no name for it.
    private static final int UNPROCESSABLE = 422;

    @Inject
    @Any
    private Instance<PublicForm> forms;

    @Inject
    private FormTokens tokens;

    @Inject
    private FormErrors errors;

    @Inject
    private VisitorAddress visitor;

    @Inject
    private Site site;

    @Inject
    private Clock clock;

    private List<Place> places;

    /** Where a form is posted to, and what has been posted there; what CDI gives of the form is made when it is first asked. */
    private record Place(Pattern path, PublicForm form, RateLimiter byOne, RateLimiter byNetwork) {

        static Place of(Instance.Handle<PublicForm> handle, Clock clock) {
            PostedAt at = handle.getBean().getBeanClass().getAnnotation(PostedAt.class);
            return new Place(
                    Pattern.compile(at.value().replace("*", "[^/]+")),
                    handle.get(),
                    new RateLimiter(clock, at.mostByOne(), WINDOW),
                    new RateLimiter(clock, at.mostByNetwork(), WINDOW));
        }

        // Many people sit behind one address: whoever has a link or a genuine form is counted by that too.
        boolean mayPost(Optional<FormToken> token, String network) {
            if (form.link().isPresent()) {
                return byOne.take(form.link().get());
            }
            return byOne.take(token.map(FormToken::nonce).orElse(network)) && byNetwork.take(network);
        }
    }

    @PostConstruct
    void prepare() {
        places = forms.handlesStream().map(handle -> Place.of(handle, clock)).toList();
    }

    private Optional<Place> at(String path) {
        return places.stream()
                .filter(place -> place.path().matcher(path).matches())
                .findFirst();
    }

    /** Whether a form is posted to the path, which does not name the language. */
    public boolean isAt(String path) {
        return at(path).isPresent();
    }

    /**
     * Does what a post to the page that is open asks for, and leads on to the thanks.
     *
     * @return the status to show the page with once more, by a {@link ReadingRequest}; empty when the post has been answered
     */
    public OptionalInt receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SameOrigin.isGiven(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return OptionalInt.empty();
        }
        Place place = at(site.getPath()).orElseThrow();
        int status = receive(place, request);
        if (status != HttpServletResponse.SC_SEE_OTHER) {
            return OptionalInt.of(status);
        }
        response.setStatus(status);
        response.setHeader("Location", site.href(place.form().thanks()));
        return OptionalInt.empty();
    }

    private int receive(Place place, HttpServletRequest request) {
        boolean cut = SentRequest.takesWhatThereIs(request);
        place.form().read();
        if (cut) {
            errors.addWhole("site_form.too_large");
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        Optional<FormToken> token = tokens.read(place.form().purpose(), request.getParameter("token"));
        if (!place.mayPost(token, visitor.of(request))) {
            errors.addWhole("site_form.too_often");
            return Guesses.TOO_MANY;
        }
        if (token.isEmpty()) {
            errors.addWhole("site_form.too_old");
            return UNPROCESSABLE;
        }
        try {
            place.form().receive(token.get());
            return HttpServletResponse.SC_SEE_OTHER;
        } catch (PortalException refusal) {
            errors.add(refusal);
            return refusal instanceof AnswersDifferException ? HttpServletResponse.SC_CONFLICT : UNPROCESSABLE;
        }
    }
}
