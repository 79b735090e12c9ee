package se.samsyn.web.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;

/**
 * A response that carries the security headers from the start.
 *
 * <p>A page may replace the content policy by its own (PrimeFaces does, by adding), but never have two: a browser would
 * obey both at once.
 */
final class GuardedResponse extends HttpServletResponseWrapper {
    private static final String POLICY = "Content-Security-Policy";

    /** Nothing but the portal's own style sheets, pictures and forms: a public page needs no more. */
    private static final String PUBLIC_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> HEADERS = Map.of(
            POLICY,
            PUBLIC_POLICY,
            // One year, in seconds; browsers obey it over HTTPS only.
            "Strict-Transport-Security",
            "max-age=31536000",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private final HttpServletRequest request;

    GuardedResponse(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
        HEADERS.forEach(response::setHeader);
    }

    @Override
    public void addHeader(String name, String value) {
        if (POLICY.equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    /** Whoever clears the response clears its text, not its protection, nor what becomes of the connection. */
    @Override
    public void reset() {
        String connection = getHeader("Connection");
        super.reset();
        HEADERS.forEach(this::setHeader);
        if (connection != null) {
            setHeader("Connection", connection);
        }
    }

    /** Tells in the portal's own words at once: the server would forget to when a request has waited for its body. */
    @Override
    public void sendError(int status) throws IOException {
        if (status == SC_METHOD_NOT_ALLOWED && !containsHeader(Methods.ALLOW)) {
            // A servlet that lacks a method does not say which it has: they are all for reading.
            setHeader(Methods.ALLOW, "GET, HEAD, OPTIONS");
        }
        resetBuffer();
        ErrorPage.write(request, this, status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status);
    }
}
