package se.samsyn.web.site.form;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samsyn.domain.PortalException;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.form.FormTokens;
import se.samsyn.web.body.SentRequest;
import se.samsyn.web.platform.Allowance;
import se.samsyn.web.platform.SameOrigin;
import se.samsyn.web.platform.VisitorAddress;

/** Receives posts of public forms: from our own pages only, not too often, each token once. */
@ApplicationScoped
public class FormPosts {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_BY_FORM = 20;
    // A whole region answers behind one address; seventy people in ten minutes, some of them more than once.
    private static final int MOST_BY_ADDRESS = 300;
    // RFC 9110, 15.5.21; the servlet API has no name for it.
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

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
    private Clock clock;

    private List<Place> places;

    // One personal link, or one showing of a form.
    private Allowance byForm;
    private Allowance byAddress;

    /** Where a form is posted to; what CDI gives of it is made when it is first asked. */
    private record Place(Pattern path, PublicForm form) {

        static Place of(Instance.Handle<PublicForm> handle) {
            PostedAt at = handle.getBean().getBeanClass().getAnnotation(PostedAt.class);
            return new Place(Pattern.compile(at.value().replace("*", "[^/]+")), handle.get());
        }
    }

    @PostConstruct
    void prepare() {
        places = forms.handlesStream().map(Place::of).toList();
        byForm = new Allowance(clock, MOST_BY_FORM, WINDOW);
        byAddress = new Allowance(clock, MOST_BY_ADDRESS, WINDOW);
    }

    /** The form that is posted to at the path, which does not name the language. */
    public Optional<PublicForm> at(String path) {
        return places.stream()
                .filter(place -> place.path().matcher(path).matches())
                .map(Place::form)
                .findFirst();
    }

    // Many people sit behind one address: whoever has a link is counted by that, whoever has a genuine form by it too.
    private boolean mayPost(PublicForm form, Optional<FormToken> token, HttpServletRequest request) {
        if (form.link().isPresent()) {
            return byForm.take(form.link().get());
        }
        String address = visitor.of(request);
        return byForm.take(token.map(FormToken::nonce).orElse(address)) && byAddress.take(address);
    }

    /** Does what a post asks for and gives the status: 303 when it was received, else why the form is shown again. */
    public int receive(PublicForm form, HttpServletRequest request) {
        if (!SameOrigin.isGiven(request)) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        boolean cut = SentRequest.takesWhatThereIs(request);
        form.read();
        if (cut) {
            errors.addWhole("site_form.too_large");
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        Optional<FormToken> token = tokens.read(form.purpose(), request.getParameter("token"));
        if (!mayPost(form, token, request)) {
            errors.addWhole("site_form.too_often");
            return TOO_MANY;
        }
        if (token.isEmpty()) {
            errors.addWhole("site_form.too_old");
            return UNPROCESSABLE;
        }
        try {
            form.receive(token.get());
            return HttpServletResponse.SC_SEE_OTHER;
        } catch (PortalException refusal) {
            errors.add(refusal);
            return UNPROCESSABLE;
        }
    }
}
