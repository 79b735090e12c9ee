package se.samsyn.web.site.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import se.samsyn.service.link.NotFoundHits;
import se.samsyn.service.publishing.PlannedMoves;
import se.samsyn.web.site.Site;
import se.samsyn.web.site.SiteView;

/** The ways to answer a request for a public address. */
@ApplicationScoped
class Answers {

    @Inject
    private Site site;

    @Inject
    private NotFoundHits hits;

    @Inject
    private PlannedMoves moves;

    /** Lets items take their places before anything tells where they stand; a look-up of an item's path does so by itself. */
    void catchUp() {
        if (moves.areDue()) {
            moves.take();
        }
    }

    static Answer page(SiteView view) {
        return view::show;
    }

    /** Never counted: the address is a secret, or a guess at one. */
    static Answer unknownSecret() {
        return (status, request, response) ->
                SiteView.NOT_FOUND.show(HttpServletResponse.SC_NOT_FOUND, request, response);
    }

    /** Counted, for staff to see what is sought. */
    Answer unknown() {
        return (status, request, response) -> {
            if (request.getMethod().equals("GET")) {
                hits.count(site.getPath());
            }
            unknownSecret().give(status, request, response);
        };
    }

    /** The query comes along: what is sought, a filter, the code of an invitation. */
    Answer redirect(String path) {
        return (status, request, response) -> {
            String sent = request.getQueryString();
            String query = sent != null && sent.chars().allMatch(sign -> sign > ' ' && sign < 127) ? sent : "";
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", encoded(site.href(path)) + (query.isEmpty() ? "" : "?" + query));
        };
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not a path: " + path, e);
        }
    }
}
