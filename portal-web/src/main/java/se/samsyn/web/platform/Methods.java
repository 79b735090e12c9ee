package se.samsyn.web.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** What may be done with an address at all: it is read, or a form is sent to it. */
final class Methods {

    static final String ALLOW = "Allow";

    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST", "OPTIONS");
    private static final String STAFF_PAGES = "faces";

    private Methods() {}

    /**
     * Whether nothing is left to do: the method is none that the portal knows, or it asks which ones a staff page takes.
     * Faces would show the page, whatever it was asked; servlets tell for themselves.
     */
    static boolean areAnswered(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!KNOWN.contains(request.getMethod())) {
            response.setHeader(ALLOW, "GET, HEAD, POST, OPTIONS");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return true;
        }
        if (request.getMethod().equals("OPTIONS") && isForStaff(request)) {
            response.setHeader(ALLOW, "GET, HEAD, POST, OPTIONS");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return true;
        }
        return false;
    }

    private static boolean isForStaff(HttpServletRequest request) {
        return STAFF_PAGES.equals(request.getHttpServletMapping().getServletName())
                && request.getServletPath().startsWith("/admin");
    }
}
