package se.samsyn.web.admin.snapshot;

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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import se.samsyn.service.startup.PortalReadiness;

/**
 * Makes a dated copy (snapshot) of every publication: after each act of staff, and at other times about once a minute
 * for what has gone live by its date or lost its copy when a server stopped.
 *
 * <p>The page is rendered when the answer is written and Faces is done with it: within one request, Faces can render only
 * one page at a time.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC},
        asyncSupported = true)
public class SnapshotMaker implements Filter {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    private Clock clock;

    @Inject
    private PortalReadiness readiness;

    @Inject
    private MissingSnapshots missing;

    private final AtomicReference<Instant> next = new AtomicReference<>(Instant.EPOCH);
    private final AtomicBoolean busy = new AtomicBoolean();

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        chain.doFilter(request, plainResponse);
        String path = request.getServletPath();
        boolean act = path.startsWith("/admin") && request.getMethod().equals("POST");
        boolean quiet = path.startsWith("/admin") || path.startsWith("/assets") || path.startsWith("/filer");
        if ((act || quiet && isTime()) && readiness.isReady() && busy.compareAndSet(false, true)) {
            try {
                next.set(clock.instant().plus(PAUSE));
                missing.make(request, (HttpServletResponse) plainResponse);
            } finally {
                busy.set(false);
            }
        }
    }

    private boolean isTime() {
        return !clock.instant().isBefore(next.get());
    }
}
