package se.samsyn.web.admin.registration;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * Gives the browser the script that answers for the page for check-in when there is no connection. It stands here and
 * not among the assets, since a browser lets such a script answer only for pages beside it, and since it may ask the
 * portal in its own name.
 */
@WebServlet(urlPatterns = "/admin/registration/check-in-worker.js", asyncSupported = true)
public class CheckInWorkerServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", "default-src 'none'; connect-src 'self'");
        response.setContentType("text/javascript;charset=UTF-8");
        try (InputStream script = getServletContext().getResourceAsStream("/assets/check-in-worker.js")) {
            script.transferTo(response.getOutputStream());
        }
    }
}
