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

    /** Answers for what stood at the path that the site is open for. */
    public void show(PathLookup removed, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        site.show(removed, null);
        SiteView.GONE.show(HttpServletResponse.SC_GONE, request, response);
    }
}
