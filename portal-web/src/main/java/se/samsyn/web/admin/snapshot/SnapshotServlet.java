package se.samsyn.web.admin.snapshot;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samsyn.service.snapshot.SnapshotService;
import se.samsyn.web.admin.content.FramedPage;
import se.samsyn.web.admin.content.FramedPage.Asked;
import se.samsyn.web.site.PageLinks;

/** A dated copy as it was kept, for a frame: {@code /admin/snapshot-page/12}, with its style sheet and pictures for staff. */
@WebServlet(urlPatterns = "/admin/snapshot-page/*", asyncSupported = true)
public class SnapshotServlet extends HttpServlet {

    private static final Pattern STYLE = Pattern.compile("/style/([0-9a-f]{1,64})");

    @Inject
    private SnapshotService snapshots;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        Optional<Asked> asked = FramedPage.asked(request);
        if (STYLE.matcher(path).matches()) {
            response.setContentType("text/css;charset=UTF-8");
            response.getWriter().write(snapshots.style(path.substring("/style/".length())));
        } else if (asked.isPresent()) {
            FramedPage.send(shown(snapshots.html(asked.get().id()), request.getContextPath()), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String shown(String html, String contextPath) {
        PageLinks page = new PageLinks(html, contextPath);
        String hash = page.style().replaceFirst(".*\\?v=", "");
        return page.filesAt(contextPath + "/admin/filer/")
                .styledBy(contextPath + "/admin/snapshot-page/style/" + hash)
                .leavingFrame("#")
                .html();
    }
}
