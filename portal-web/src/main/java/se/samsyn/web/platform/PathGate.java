package se.samsyn.web.platform;

import jakarta.servlet.http.HttpServletRequest;

/** Which paths are served apart from the rule that the portal must be ready. */
final class PathGate {
    private PathGate() {}

    /** Payara puts its metrics beside the pages, open to everybody; they tell about the inside of the server. */
    static boolean isClosed(HttpServletRequest request) {
        String path = pathOf(request);
        return path.equals("/metrics") || path.startsWith("/metrics/");
    }

    /** Health must be told, and the style of the 503 page read, while the portal is on its way up. */
    static boolean isOpenBeforeReady(HttpServletRequest request) {
        String path = pathOf(request);
        return path.equals("/health") || path.startsWith("/health/") || path.startsWith("/assets/");
    }

    private static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
