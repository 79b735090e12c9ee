package se.samsyn.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells robots what they may read: everything but search results and the staff's side. */
@WebServlet(urlPatterns = "/robots.txt", asyncSupported = true)
public class RobotsServlet extends HttpServlet {

    @Inject
    private Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .print("""
                User-agent: *
                Disallow: %s
                Disallow: %s
                Sitemap: %s
                """.formatted(site.href("/admin"), site.href("/sok"), site.absolute("/sitemap.xml")));
    }
}
