package se.samsyn.web.admin;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/**
 * Leads from the earlier addresses of staff pages to those of today: they stand in mails, in bookmarks and in QR codes that
 * participants have printed. 308 keeps the method, so that acts of a page that is still open are not lost.
 */
@WebServlet(
        urlPatterns = {
            "/admin/care",
            "/admin/copy",
            "/admin/copy/show",
            "/admin/kept/*",
            "/admin/event/copy",
            "/admin/registration/door",
            "/admin/registration/door-acts",
            "/admin/registration/letters"
        },
        asyncSupported = true)
public class MovedPagesServlet extends HttpServlet {

    private static final int PERMANENT_REDIRECT = 308;
    private static final Map<String, String> TODAY = Map.of(
            "/admin/care", "/admin/maintenance",
            "/admin/copy", "/admin/snapshot",
            "/admin/copy/show", "/admin/snapshot/show",
            "/admin/kept", "/admin/snapshot-page",
            "/admin/event/copy", "/admin/event/duplicate",
            "/admin/registration/door", "/admin/registration/check-in",
            "/admin/registration/door-acts", "/admin/registration/check-in-acts",
            "/admin/registration/letters", "/admin/registration/mail");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        String earlier = request.getServletPath();
        String asked =
                request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        String rest = asked.replaceFirst("^.*?" + earlier, "").replaceAll("[^!-~]", "");
        response.setStatus(PERMANENT_REDIRECT);
        response.setHeader("Location", request.getContextPath() + TODAY.get(earlier) + rest);
    }
}
