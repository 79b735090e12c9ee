package se.samsyn.web.platform;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * A response that zips its body if that is text, and lets everything else through as it comes.
 *
 * <p>Which of both is decided by the first byte, when the media type is known. Zipped text is held back until
 * {@link #finish}, so that a fault on the way still becomes a calm page, and the length is known.
 */
final class CompressedResponse extends HttpServletResponseWrapper {

    private static final String ENCODING = "Content-Encoding";
    private static final String LENGTH = "Content-Length";
    private static final String VARY = "Vary";

    private static final Set<String> TEXTS = Set.of(
            "text/html",
            "text/xml",
            "text/css",
            "text/javascript",
            "text/plain",
            "text/csv",
            "application/javascript",
            "application/json",
            "application/xml",
            "application/xhtml+xml",
            "image/svg+xml");

    private final boolean accepted;
    private final ServletOutputStream body = new Body();
    private final ByteArrayOutputStream zipped = new ByteArrayOutputStream();

    /** Where bytes go; nothing until the first of them. */
    private OutputStream target;

    private PrintWriter writer;
    private boolean streamed;
    private Long length;

    /** @param accepted whether the client reads gzip */
    CompressedResponse(HttpServletResponse response, boolean accepted) {
        super(response);
        this.accepted = accepted;
    }

    /** Sends what was held back. */
    void finish() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (isHeldBack()) {
            target.close();
            super.setHeader(ENCODING, "gzip");
            super.setContentLength(zipped.size());
            zipped.writeTo(super.getOutputStream());
        } else if (target == null && length != null) {
            super.setContentLengthLong(length);
        }
    }

    private boolean isHeldBack() {
        return target instanceof GZIPOutputStream;
    }

    private OutputStream target() throws IOException {
        if (target == null) {
            target = isText() && accepted ? new GZIPOutputStream(zipped) : super.getOutputStream();
            if (length != null && !isHeldBack()) {
                super.setContentLengthLong(length);
            }
        }
        return target;
    }

    /** Whether it can be zipped at all: whoever made a strong tag has counted the bytes, and may send a part of them. */
    private boolean isText() {
        String type = getContentType();
        String tag = getHeader("ETag");
        boolean text = type != null
                && TEXTS.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                && !containsHeader(ENCODING)
                && (tag == null || tag.startsWith("W/"));
        if (text && getHeaders(VARY).stream().noneMatch("Accept-Encoding"::equalsIgnoreCase)) {
            addHeader(VARY, "Accept-Encoding");
        }
        return text;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (writer != null) {
            throw new IllegalStateException("The writer is in use");
        }
        streamed = true;
        return body;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (streamed) {
            throw new IllegalStateException("The stream is in use");
        }
        if (writer == null) {
            // As the container does: whoever writes characters without naming their encoding gets the usual one, and it
            // is told.
            setCharacterEncoding(getCharacterEncoding());
            writer = new PrintWriter(new OutputStreamWriter(body, getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (!isHeldBack()) {
            super.flushBuffer();
        }
    }

    @Override
    public void reset() {
        super.reset();
        forget();
        writer = null;
        streamed = false;
        length = null;
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    private void forget() {
        if (writer != null) {
            writer.flush();
        }
        zipped.reset();
        target = null;
    }

    @Override
    public void sendError(int status) throws IOException {
        forget();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        forget();
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        forget();
        super.sendRedirect(location);
    }

    @Override
    public void setContentLength(int bytes) {
        length = (long) bytes;
    }

    @Override
    public void setContentLengthLong(long bytes) {
        length = bytes;
    }

    @Override
    public void setIntHeader(String name, int value) {
        if (LENGTH.equalsIgnoreCase(name)) {
            setContentLength(value);
        } else {
            super.setIntHeader(name, value);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (LENGTH.equalsIgnoreCase(name)) {
            setContentLengthLong(Long.parseLong(value));
        } else {
            super.setHeader(name, value);
        }
    }

    private final class Body extends ServletOutputStream {

        @Override
        public void write(int octet) throws IOException {
            target().write(octet);
        }

        @Override
        public void write(byte[] from, int offset, int count) throws IOException {
            target().write(from, offset, count);
        }

        @Override
        public void flush() throws IOException {
            if (target != null && !isHeldBack()) {
                target.flush();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Answers are written where they are made");
        }
    }
}
