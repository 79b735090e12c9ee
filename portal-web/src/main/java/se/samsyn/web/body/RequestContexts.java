package se.samsyn.web.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jboss.weld.context.http.Http;
import org.jboss.weld.context.http.HttpRequestContext;

/**
 * What is request-scoped, for a request that goes on in another thread than it came in: Payara 6 leaves such requests without.
 * Beans of the session's are not there for them; the portal has none.
 */
@ApplicationScoped
public class RequestContexts {

    /** What is left to do with a request. */
    @FunctionalInterface
    interface Rest {
        void run() throws IOException, ServletException;
    }

    @Inject
    @Http
    private HttpRequestContext requests;

    /** Does what is left to do, as if the request had just come in. */
    void around(HttpServletRequest request, Rest rest) throws IOException, ServletException {
        requests.associate(request);
        try {
            requests.activate();
            rest.run();
        } finally {
            requests.invalidate();
            requests.deactivate();
            requests.dissociate(request);
        }
    }
}
