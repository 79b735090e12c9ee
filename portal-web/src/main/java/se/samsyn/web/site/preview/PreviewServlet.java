package se.samsyn.web.site.preview;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.media.FileDelivery;
import se.samsyn.domain.preview.PreviewLink;
import se.samsyn.domain.preview.RelatedDraft;
import se.samsyn.service.media.MediaService;
import se.samsyn.service.preview.PreviewService;
import se.samsyn.web.files.FileRequest;
import se.samsyn.web.files.FileSender;
import se.samsyn.web.platform.Guesses;
import se.samsyn.web.platform.Guesses.Secret;
import se.samsyn.web.site.SiteView;

/** Answers whoever has a preview link: with the draft, a file of it, a draft that belongs to it, or that the link has ended. */
@WebServlet(urlPatterns = "/forhandsvisning/*", asyncSupported = true)
public class PreviewServlet extends HttpServlet {

    @Inject
    private PreviewService previews;

    @Inject
    private PreviewPages pages;

    @Inject
    private MediaService media;

    @Inject
    private FileSender sender;

    @Inject
    private Guesses guesses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        // The address is the secret; no page that is linked to may learn it.
        response.setHeader("Referrer-Policy", "no-referrer");
        if (!guesses.mayTry(Secret.PREVIEW_LINK, request, response)) {
            response.sendError(Guesses.TOO_MANY);
            return;
        }
        Optional<PreviewPath> path = PreviewPath.of(request);
        Optional<PreviewLink> link = path.flatMap(asked -> previews.find(asked.token()));
        link.ifPresent(known -> guesses.wasRight(Secret.PREVIEW_LINK, request));
        if (link.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!previews.isOpen(link.get())) {
            SiteView.PREVIEW_ENDED.show(HttpServletResponse.SC_GONE, request, response);
        } else {
            show(path.get(), link.get(), request, response);
        }
    }

    private void show(PreviewPath path, PreviewLink link, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<ContentVersion> main = previews.shown(link);
        if (main.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<RelatedDraft> drafts = previews.related(link, main.get());
        if (path.file() != null) {
            Stream<Long> versions =
                    Stream.concat(Stream.of(main.get().getId()), drafts.stream().map(RelatedDraft::versionId));
            sender.send(file(path.file(), versions.toList()), "no-store", request, response);
            return;
        }
        Optional<ContentVersion> version = (path.draft() == null ? main : draft(path.draft(), drafts))
                .filter(found -> pages.has(found, path.part()));
        if (version.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String html = pages.render(version.get(), path, link, drafts, request, response);
        response.setContentType("text/html;charset=UTF-8");
        if (request.getMethod().equals("GET")) {
            previews.noteOpened(link);
            response.getWriter().write(html);
        }
    }

    private Optional<ContentVersion> draft(long item, List<RelatedDraft> drafts) {
        return drafts.stream()
                .filter(draft -> item == draft.itemId())
                .findFirst()
                .flatMap(draft -> previews.version(draft.versionId()));
    }

    private Optional<FileDelivery> file(String path, List<Long> versions) {
        return FileRequest.of(path)
                .filter(FileRequest::isWholeOrSized)
                .filter(asked -> versions.stream().anyMatch(version -> previews.showsFile(version, asked.id())))
                .flatMap(asked -> media.findForPreview(asked.id(), asked.size()).filter(asked::names));
    }
}
