package se.samsyn.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.samsyn.domain.published.PathLookup;

/** The answer 410 that serves public access: what was removed, when, and how to ask for it. */
@RequestScoped
public class GonePage {

    @Inject
    private Site site;

    /** Answers for what stood at the path: a page, or a file that only removed pages showed. */
    public void show(String path, PathLookup removed, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        site.open(path, false);
        show(removed, request, response);
    }

    void show(PathLookup removed, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        site.show(removed, null);
        response.setStatus(HttpServletResponse.SC_GONE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        request.getRequestDispatcher(SiteView.GONE.file()).forward(request, response);
    }
}
