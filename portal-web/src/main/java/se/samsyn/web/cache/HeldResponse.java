package se.samsyn.web.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A response that holds its body back if that is text, and lets everything else through as it comes.
 *
 * <p>Which of both is decided by the first byte, when the media type is known. Text is held back until {@link #finish}, so that
 * a fault on the way still becomes a calm page, that it can be zipped with its length known, and that it can be kept.
 */
final class HeldResponse extends HttpServletResponseWrapper {

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

    /** What stands on every answer, or is told anew on each. */
    private static final Set<String> OF_ONE_ANSWER = Set.of("x-request-id", "connection", "date", "content-type");

    private final Runnable whenPassing;
    private final ServletOutputStream body = new Body();
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();

    /** Where bytes go; nothing until the first of them. */
    private OutputStream target;

    private PrintWriter writer;
    private boolean streamed;
    private Long length;

    /** @param whenPassing called before the first byte of what is not held back */
    HeldResponse(HttpServletResponse response, Runnable whenPassing) {
        super(response);
        this.whenPassing = whenPassing;
    }

    /** The whole text, if it was one. */
    Optional<byte[]> text() {
        if (writer != null) {
            writer.flush();
        }
        return isHeldBack() ? Optional.of(held.toByteArray()) : Optional.empty();
    }

    /** What the answer says about its text. */
    Map<String, List<String>> headers() {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        getHeaderNames().stream()
                .filter(name -> !OF_ONE_ANSWER.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> headers.put(name, List.copyOf(getHeaders(name))));
        headers.put("Content-Type", List.of(getContentType()));
        return headers;
    }

    /** Sends what was held back. */
    void finish(boolean zip) throws IOException {
        Optional<byte[]> text = text();
        if (text.isPresent()) {
            byte[] sent = zip ? ZippedText.zip(text.get()) : text.get();
            if (zip) {
                super.setHeader(ENCODING, "gzip");
            }
            super.setContentLength(sent.length);
            super.getOutputStream().write(sent);
        } else if (target == null && length != null) {
            super.setContentLengthLong(length);
        }
    }

    private boolean isHeldBack() {
        return target == held;
    }

    private OutputStream target() throws IOException {
        if (target == null) {
            if (isText()) {
                target = held;
                return target;
            }
            whenPassing.run();
            target = super.getOutputStream();
            if (length != null) {
                super.setContentLengthLong(length);
            }
        }
        return target;
    }

    /** Whether it can be zipped: whoever made a strong tag has counted the bytes, and may send a part of them. */
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
        held.reset();
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
