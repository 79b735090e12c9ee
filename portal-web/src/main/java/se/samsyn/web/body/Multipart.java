package se.samsyn.web.body;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.fileupload2.core.AbstractRequestContext;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletDiskFileUpload;

/**
 * Reads a form with files. Not by the server's own parts: Payara 6 never frees what it has read of them.
 *
 * @see BodyRule where such a form may be sent to
 */
final class Multipart {

    private static final String TYPE = "multipart/";

    /** Files and fields together; the longest page of staff has some hundred. */
    private static final int MOST_PARTS = 2_000;

    /** Bytes before each part; a name of 255 mails in any script takes some thousand. */
    private static final int MOST_HEADER = 8_192;

    private Multipart() {}

    /** Whether the request says that it brings parts. */
    static boolean isIn(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(TYPE);
    }

    /**
     * Reads all parts: text into the fields, files into the list that comes back; its reader closes them.
     *
     * @throws BodyRefused when it is not what it says that it is, or the disk is full
     */
    static List<SentPart> read(HttpServletRequest request, Body body, SentFields fields) {
        List<SentPart> files = new ArrayList<>();
        try {
            JakartaServletDiskFileUpload upload = new JakartaServletDiskFileUpload();
            upload.setHeaderCharset(StandardCharsets.UTF_8);
            upload.setMaxPartHeaderSize(MOST_HEADER);
            FileItemInputIterator parts = upload.getItemIterator(new Content(request.getContentType(), body));
            for (int count = 1; parts.hasNext(); count++) {
                if (count > MOST_PARTS) {
                    throw new BodyRefused(BodyProblem.BROKEN);
                }
                read(parts.next(), fields, files);
            }
            return files;
        } catch (IOException | IllegalArgumentException e) {
            close(files);
            throw new BodyRefused(BodyProblem.BROKEN);
        } catch (BodyRefused refused) {
            close(files);
            throw refused;
        }
    }

    private static void read(FileItemInput part, SentFields fields, List<SentPart> files) throws IOException {
        String name = part.getFieldName();
        if (name == null) {
            return;
        }
        try (InputStream in = part.getInputStream()) {
            if (part.isFormField()) {
                fields.add(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } else {
                files.add(SentPart.of(name, part.getName(), part.getContentType(), in));
            }
        }
    }

    private static void close(List<SentPart> files) {
        files.forEach(SentPart::delete);
    }

    /** What the library wants to know of a request. */
    private static final class Content extends AbstractRequestContext<Body> {
        private final String type;
        private final Body body;

        Content(String type, Body body) {
            super(any -> null, body::size, body);
            this.type = type;
            this.body = body;
        }

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        public InputStream getInputStream() {
            return body.open();
        }
    }
}
