package se.samsyn.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.samsyn.service.startup.PortalReadiness;
import se.samsyn.web.body.BodyProblem;
import se.samsyn.web.body.BodyRefused;

/** First and last to touch every request; <code>web.xml</code> maps it before all other filters. */
public class RequestFilter implements Filter {
    private static final Logger LOG = Logger.getLogger(RequestFilter.class.getName());
    private static final String RETRY_SECONDS = "10";

    @Inject
    private Clock clock;

    @Inject
    private PortalReadiness readiness;

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = new GuardedResponse(request, (HttpServletResponse) plainResponse);
        Instant began = clock.instant();
        RequestPath.remember(request);
        response.setHeader(RequestId.HEADER, RequestId.of(request));
        try {
            if (Methods.areAnswered(request, response)) {
                return;
            }
            if (PathGate.isClosed(request)) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else if (readiness.isReady() || PathGate.isOpenBeforeReady(request)) {
                serve(request, response, chain);
            } else {
                sayUnavailable(request, response);
            }
        } finally {
            new AccessLog(clock).write(request, response.getStatus(), began);
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            Optional<BodyProblem> unread = BodyRefused.in(e);
            if (unread.isPresent()) {
                sayUnread(unread.get(), request, response);
                return;
            }
            FailureKind kind = FailureKind.of(e);
            note(kind, e, "Request " + RequestId.of(request));
            if (!response.isCommitted()) { // Else half a page is out already; the log line has to do.
                say(kind, request, response);
            }
        }
    }

    private static void note(FailureKind kind, Exception thrown, String request) {
        switch (kind) {
            case FAULT -> LOG.log(Level.SEVERE, thrown, () -> request + " failed");
            case UNAVAILABLE -> LOG.warning(() -> request + " found the database away");
            case FORBIDDEN -> LOG.info(() -> request + " was refused by a service for want of a role");
            case REFUSED, OVERTAKEN -> LOG.info(() -> request + " was refused: " + nameOf(thrown));
            case MISSING -> {
                // The access log says so.
            }
        }
    }

    private static void say(FailureKind kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.reset();
        response.setHeader(RequestId.HEADER, RequestId.of(request));
        switch (kind) {
            case FAULT -> ErrorPage.write(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            case MISSING, FORBIDDEN -> ErrorPage.write(request, response, HttpServletResponse.SC_NOT_FOUND);
            case REFUSED -> ErrorPage.write(request, response, HttpServletResponse.SC_BAD_REQUEST);
            case OVERTAKEN -> ErrorPage.write(request, response, HttpServletResponse.SC_CONFLICT);
            case UNAVAILABLE -> sayUnavailable(request, response);
        }
    }

    /** What was sent cannot be read, whoever wanted to read it. */
    private static void sayUnread(BodyProblem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.info(() -> "Request " + RequestId.of(request) + " could not be read: " + problem);
        if (!response.isCommitted()) {
            response.reset();
            response.setHeader(RequestId.HEADER, RequestId.of(request));
            ErrorPage.write(request, response, problem.status());
        }
    }

    /** The class of what was thrown first; its message may hold what somebody typed. */
    private static String nameOf(Throwable thrown) {
        Throwable first = thrown;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return first.getClass().getSimpleName();
    }

    private static void sayUnavailable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", RETRY_SECONDS);
        ErrorPage.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
