package se.samsyn.web.site.routing;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What answers a request for a public address: a page, a redirect, a file. */
@FunctionalInterface
interface Answer {

    /**
     * Gives it.
     *
     * @param status what a page that is found is shown with: 200, or what has become of a form that was posted to it
     */
    void give(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException;
}
