package se.samsyn.web.site.files;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import se.samsyn.domain.media.FileDelivery;
import se.samsyn.domain.media.FilePath;
import se.samsyn.domain.published.PathLookup;
import se.samsyn.service.media.MediaService;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.web.files.FileRequest;
import se.samsyn.web.files.FileSender;
import se.samsyn.web.site.GonePage;

/** Gives the public the files that published pages show. */
@WebServlet(urlPatterns = "/filer/*", asyncSupported = true)
public class FileServlet extends HttpServlet {

    // As long as pages: a withdrawn page and its files disappear together.
    private static final String A_MINUTE = "public, max-age=60";

    @Inject
    private MediaService media;

    @Inject
    private FileSender sender;

    @Inject
    private PublishedContentService published;

    @Inject
    private GonePage gonePage;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<FileRequest> asked = FileRequest.of(request).filter(FileRequest::isWholeOrSized);
        Optional<FileDelivery> file = asked.flatMap(
                wanted -> media.findForPublic(wanted.id(), wanted.size()).filter(wanted::names));
        Optional<PathLookup> removed = file.isPresent() ? Optional.empty() : asked.flatMap(this::removedPage);
        if (removed.isPresent()) {
            String path = FilePath.of(asked.get().id(), asked.get().name());
            gonePage.show(path, removed.get(), request, response);
        } else if (file.isEmpty() && asked.filter(this::isRemoved).isPresent()) {
            response.sendError(HttpServletResponse.SC_GONE);
        } else {
            sender.send(file, A_MINUTE, request, response);
        }
    }

    private Optional<PathLookup> removedPage(FileRequest asked) {
        return media.find(asked.id())
                .filter(file -> asked.names(file.name()))
                .flatMap(file -> published.removedWithFile(file.id()));
    }

    private boolean isRemoved(FileRequest wanted) {
        return media.isRemoved(wanted.id(), wanted.plainName());
    }
}
