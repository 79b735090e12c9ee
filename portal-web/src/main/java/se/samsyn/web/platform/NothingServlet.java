package se.samsyn.web.platform;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stands where nothing else answers, in the place of the server's own servlet for files: that one gives out whatever lies in the archive,
 * and makes every request that asks for it wait with a thread until all is here that was sent.
 */
@WebServlet(urlPatterns = "/", asyncSupported = true)
public class NothingServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
