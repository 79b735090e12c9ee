package se.samsyn.web.admin.content;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.service.content.HistoryService;
import se.samsyn.web.admin.content.FramedPage.Asked;
import se.samsyn.web.site.PageLinks;
import se.samsyn.web.site.VersionPages;

/** Any version as the public would read it, for the preview's frames: {@code /admin/version/12}. */
@WebServlet(urlPatterns = "/admin/version/*", asyncSupported = true)
public class VersionServlet extends HttpServlet {

    @Inject
    private HistoryService history;

    @Inject
    private VersionPages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Asked> asked = FramedPage.asked(request);
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ContentVersion version = history.shown(asked.get().id());
        Optional<String> part = pages.known(version, asked.get().part());
        if (part.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String html = pages.render(version, part.get(), null, request, response);
        String here = request.getContextPath() + "/admin/version/" + version.getId();
        FramedPage.send(
                new PageLinks(html, request.getContextPath())
                        .filesAt(request.getContextPath() + "/admin/filer/")
                        .pagesAt(own(version, here, request.getContextPath()))
                        .leavingFrame(here)
                        .html(),
                response);
    }

    private Map<String, String> own(ContentVersion version, String here, String contextPath) {
        return pages.parts(version).stream()
                .collect(Collectors.toMap(
                        part -> contextPath + VersionPages.address(version, part),
                        part -> part.isEmpty() ? here : here + "/" + part));
    }
}
