package se.samsyn.web.admin.registration;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * Gives the browser the script that answers for the door when there is no line. It stands here and not among the assets,
 * since a browser lets such a script answer only for pages beside it, and since it may ask the portal in its own name.
 */
@WebServlet(urlPatterns = "/admin/registration/door-worker.js", asyncSupported = true)
public class DoorWorkerServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", "default-src 'none'; connect-src 'self'");
        response.setContentType("text/javascript;charset=UTF-8");
        try (InputStream script = getServletContext().getResourceAsStream("/assets/door-worker.js")) {
            script.transferTo(response.getOutputStream());
        }
    }
}
