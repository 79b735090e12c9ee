package se.samsyn.web.admin.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import se.samsyn.domain.media.FileDelivery;
import se.samsyn.service.media.MediaService;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.web.files.FileRequest;
import se.samsyn.web.files.FileSender;

/** Gives staff any file of the library, published or not, its earlier editions and those that wait for a decision. */
@WebServlet(urlPatterns = "/admin/filer/*", asyncSupported = true)
public class StaffFileServlet extends HttpServlet {

    private static final String ASK_EVERY_TIME = "private, no-cache";

    @Inject
    private MediaService media;

    @Inject
    private ContentAccess access;

    @Inject
    private FileSender sender;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<FileDelivery> file = FileRequest.of(request)
                .filter(asked -> access.mayReadFile(asked.id()))
                .flatMap(asked -> find(asked).filter(asked::names));
        sender.send(file, ASK_EVERY_TIME, request, response);
    }

    private Optional<FileDelivery> find(FileRequest asked) {
        return asked.isWholeOrSized()
                ? media.findForStaff(asked.id(), asked.size())
                : asked.edition()
                        .flatMap(number -> media.findVersion(asked.id(), number))
                        .or(() -> asked.proposal().flatMap(change -> media.findProposed(asked.id(), change)));
    }
}
