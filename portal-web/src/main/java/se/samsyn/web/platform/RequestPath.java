package se.samsyn.web.platform;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request went to begin with: a page that fails leaves it pointing at its view. */
final class RequestPath {

    private static final String ATTRIBUTE = RequestPath.class.getName();

    private RequestPath() {}

    /** Keeps the path as sent, still encoded, with the context's own part of it. */
    static void remember(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, request.getRequestURI());
    }

    /** The path as it was sent. */
    static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String path ? path : request.getRequestURI();
    }
}
