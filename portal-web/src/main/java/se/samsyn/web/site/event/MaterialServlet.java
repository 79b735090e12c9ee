package se.samsyn.web.site.event;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.samsyn.domain.event.EventVersion;
import se.samsyn.domain.event.ProgrammeItem;
import se.samsyn.domain.media.FileDelivery;
import se.samsyn.domain.published.PathLookup;
import se.samsyn.domain.published.PathLookup.Outcome;
import se.samsyn.service.media.MediaService;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.web.site.GonePage;
import se.samsyn.web.site.Site;

/**
 * What was shown at an event as one file, {@code /kalender/x/dokumentation.zip}: everything that its page shows, in the order of
 * the programme. It moves, goes and comes with the page.
 */
@WebServlet(urlPatterns = "*.zip", asyncSupported = true)
public class MaterialServlet extends HttpServlet {

    private static final String ENDING = "/dokumentation.zip";
    private static final int NAME_LENGTH = 100;
    private static final Logger LOG = Logger.getLogger(MaterialServlet.class.getName());

    @Inject
    private Site site;

    @Inject
    private PublishedContentService content;

    @Inject
    private MediaService media;

    @Inject
    private GonePage gonePage;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = site.getPath();
        if (!path.endsWith(ENDING) || path.equals(ENDING)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String page = path.substring(0, path.length() - ENDING.length());
        PathLookup found = content.lookup(page);
        switch (found.outcome()) {
            case MOVED -> {
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                response.setHeader("Location", site.href(found.path() + ENDING));
            }
            case REMOVED -> gonePage.show(page, found, request, response);
            case FOUND, UNKNOWN -> send(material(found), page.substring(page.lastIndexOf('/') + 1), request, response);
        }
    }

    private List<ProgrammeItem> material(PathLookup found) {
        return found.outcome() == Outcome.FOUND
                ? content.live(found.itemId(), site.getLanguage())
                        .filter(EventVersion.class::isInstance)
                        .map(EventVersion.class::cast)
                        .map(EventVersion::getMaterial)
                        .orElse(List.of())
                : List.of();
    }

    private void send(List<ProgrammeItem> items, String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (items.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + slug + ".zip\"");
        response.setHeader("Cache-Control", "public, max-age=60");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
            for (int i = 0; i < items.size(); i++) {
                add(items.get(i), i + 1, zip);
            }
        }
    }

    // Asked for as anybody asks: a file in quarantine is left out like on the page.
    private void add(ProgrammeItem item, int number, ZipOutputStream zip) throws IOException {
        Optional<FileDelivery> file = media.findForPublic(item.getShownFile().getId(), null);
        if (file.isEmpty()) {
            return;
        }
        try (InputStream bytes = media.open(file.get(), 0)) {
            ZipEntry entry = new ZipEntry(name(item, number, file.get().name()));
            entry.setTime(file.get().createdAt().toEpochMilli());
            zip.putNextEntry(entry);
            bytes.transferTo(zip);
            zip.closeEntry();
        } catch (NoSuchFileException e) {
            LOG.severe(() -> "The bytes of file " + file.get().id() + " are missing in the storage");
        }
    }

    // "03 Vad säger forskningen.pdf"; no folder and nothing that a file system refuses.
    private static String name(ProgrammeItem item, int number, String original) {
        String title = item.getTitle()
                .replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String shortened =
                title.length() > NAME_LENGTH ? title.substring(0, NAME_LENGTH).strip() : title;
        int dot = original.lastIndexOf('.');
        return "%02d %s%s".formatted(number, shortened, dot < 0 ? "" : original.substring(dot));
    }
}
