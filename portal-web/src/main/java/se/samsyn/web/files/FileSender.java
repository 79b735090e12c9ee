package se.samsyn.web.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.logging.Logger;
import se.samsyn.domain.media.FileDelivery;
import se.samsyn.service.media.MediaService;

/** Answers a request for a file that may be sent: whole, in part, or not again. */
@ApplicationScoped
public class FileSender {

    private static final Logger LOG = Logger.getLogger(FileSender.class.getName());

    // A file is a page of its own to a browser: it gets no script, no form and no cookie of the portal.
    private static final String POLICY = "default-src 'none'; sandbox";

    @Inject
    private MediaService media;

    /** Sends the file, or a 404 when there is none. */
    public void send(
            Optional<FileDelivery> file, String cacheControl, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            send(file.get(), cacheControl, request, response);
        }
    }

    private void send(FileDelivery file, String cacheControl, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + file.sha256().substring(0, 32) + "\"";
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", cacheControl);
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        if (knows(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String onlyIf = request.getHeader("If-Range");
        Optional<ByteRange> range = onlyIf == null || onlyIf.equals(tag)
                ? ByteRange.asked(request.getHeader("Range"), file.size())
                : Optional.empty();
        if (range.isPresent() && !range.get().isWithin(file.size())) {
            response.setHeader("Content-Range", "bytes */" + file.size());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        range.ifPresent(part -> {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + file.size());
        });
        write(file, range.orElse(new ByteRange(0, file.size() - 1)), request, response);
    }

    private void write(FileDelivery file, ByteRange range, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(file.format().mediaType());
        response.setHeader("Content-Disposition", Disposition.of(file));
        try (InputStream bytes = media.open(file, range.first())) {
            response.setContentLengthLong(range.length());
            if (!request.getMethod().equals("HEAD")) {
                copy(bytes, response.getOutputStream(), range.length());
            }
        } catch (NoSuchFileException e) {
            LOG.severe(() -> "The bytes of file " + file.id() + " are missing in the storage");
            response.reset();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void copy(InputStream from, OutputStream to, long length) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long left = length;
        while (left > 0) {
            int read = from.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new IOException("The file is shorter than it was when it was stored");
            }
            to.write(buffer, 0, read);
            left -= read;
        }
    }

    private static boolean knows(String header, String tag) {
        if (header == null) {
            return false;
        }
        // One tag of a list is enough, also with the W/ before it that means "as good as the same".
        return header.strip().equals("*") || header.contains(tag);
    }
}
