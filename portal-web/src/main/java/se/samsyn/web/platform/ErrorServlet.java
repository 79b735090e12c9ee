package se.samsyn.web.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the container sends every status that no page of its own answers for. */
public class ErrorServlet extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        // Some requests are refused before any filter, such as those that climb out of the archive.
        HttpServletResponse guarded = new GuardedResponse(request, response);
        guarded.setHeader(RequestId.HEADER, RequestId.of(request));
        ErrorPage.write(request, guarded, code);
    }
}
