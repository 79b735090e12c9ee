package se.samsyn.web.site.routing;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import se.samsyn.web.platform.Guesses;
import se.samsyn.web.platform.Guesses.Secret;
import se.samsyn.web.site.Site;
import se.samsyn.web.site.form.FormPosts;
import se.samsyn.web.site.form.ReadingRequest;

/** Sends each public address to what answers it: what is there, what has moved, what is gone, what never was. */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC},
        asyncSupported = true)
public class SiteRouter implements Filter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    private FixedAddresses fixed;

    @Inject
    private PersonalAddresses personal;

    @Inject
    private DirectoryAddresses directory;

    @Inject
    private ItemAddresses items;

    @Inject
    private Answers answers;

    @Inject
    private FormPosts forms;

    @Inject
    private Site site;

    @Inject
    private Guesses guesses;

    /** Whether a path of the site, without a language's prefix, is answered whatever content there is; no redirect begins there. */
    public static boolean answersItself(String sitePath) {
        return new SitePath(sitePath, false).answersItself();
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        SitePath path = SitePath.of(request);
        if (!path.isPublic()) {
            if (path.hasPlaces()) {
                answers.catchUp();
            }
            chain.doFilter(request, response);
        } else if (path.isBesideAPage()) {
            open(path);
            chain.doFilter(request, response);
        } else {
            answer(path, request, response);
        }
    }

    private void open(SitePath path) {
        site.open(path.path().isEmpty() ? "/" : path.path(), path.english());
    }

    private void answer(SitePath path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (PersonalAddresses.mayBe(path.path()) && !guesses.mayTry(Secret.REGISTRATION_LINK, request, response)) {
            response.sendError(Guesses.TOO_MANY);
        } else if (request.getMethod().equals("POST") && forms.isAt(path.path())) {
            receive(path, request, response);
        } else if (!READING.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            at(path, request).give(HttpServletResponse.SC_OK, request, response);
        }
    }

    /** A form of ours has been sent: on to the thanks, or once more with what is wrong. */
    private void receive(SitePath path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        open(path);
        OptionalInt again = forms.receive(request, response);
        if (again.isPresent()) {
            // To read the page again is all that is left of the post.
            at(path, request).give(again.getAsInt(), new ReadingRequest(request), response);
        } else if (PersonalAddresses.mayBe(path.path())) {
            guesses.wasRight(Secret.REGISTRATION_LINK, request);
        }
    }

    private Answer at(SitePath sitePath, HttpServletRequest request) {
        open(sitePath);
        String path = sitePath.path();
        if (path.contains("//")) {
            // Never echoed in a redirect: a browser reads //example.org as another site.
            return answers.unknown();
        }
        if (path.length() > 1 && path.endsWith("/")) {
            return answers.redirect(path.substring(0, path.length() - 1));
        }
        if (request.getRequestURI().equals(request.getContextPath())) {
            return answers.redirect("/"); // The context's root without its slash.
        }
        return Stream.of(fixed, personal, directory, items)
                .map(kind -> kind.at(site.getPath()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(answers::unknown);
    }
}
