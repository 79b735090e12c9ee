package se.samsyn.web.body;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request whose body is here. Whoever reads it gets cleaned parameters, or {@link BodyRefused} when the body cannot be read.
 *
 * <p>A form of which too much was sent may be shown again with what there is of it: see {@link #takesWhatThereIs}.
 */
public final class SentRequest extends HttpServletRequestWrapper implements Closeable {

    private static final String ATTRIBUTE = SentRequest.class.getName();
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Body body;
    private boolean cutAllowed;
    private Map<String, String[]> parameters;
    private List<SentPart> parts = List.of();

    SentRequest(HttpServletRequest request, Body body) {
        super(request);
        this.body = body;
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The request as it is read, for those whom the container has given the one that it made: what CDI injects is that. */
    public static HttpServletRequest of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof SentRequest sent ? sent : request;
    }

    /**
     * Whether more was sent than the address takes in. Who asks promises to refuse it and only to show what there is, so that
     * nothing that was typed is lost; from then on the parameters can be read as far as they came.
     */
    public static boolean takesWhatThereIs(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof SentRequest sent
                && sent.body.problem() == BodyProblem.TOO_LARGE) {
            sent.cutAllowed = true;
            return true;
        }
        return false;
    }

    private void requireReadable() {
        BodyProblem problem = body.problem();
        if (problem != null && !cutAllowed) {
            throw new BodyRefused(problem);
        }
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        if (parameters == null) {
            requireReadable();
            parameters = Collections.unmodifiableMap(read());
        }
        return parameters;
    }

    private Map<String, String[]> read() {
        SentFields fields = new SentFields();
        if (getQueryString() != null) {
            fields.addEncoded(getQueryString());
        }
        if (Multipart.isIn(this)) {
            if (!body.mayHoldFiles()) {
                throw new BodyRefused(BodyProblem.NO_FILES_HERE);
            }
            parts = Multipart.read(this, body, fields);
        } else if (isForm()) {
            fields.addEncoded(text());
        }
        return fields.asMap();
    }

    private boolean isForm() {
        String type = getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
    }

    // Encoded, it is ASCII; what a careless sender leaves as it is is UTF-8.
    private String text() {
        try (InputStream in = body.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BodyRefused(BodyProblem.BROKEN);
        }
    }

    @Override
    public String getParameter(String name) {
        String[] values = getParameterMap().get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = getParameterMap().get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Collection<Part> getParts() {
        getParameterMap();
        return Collections.unmodifiableList(parts);
    }

    @Override
    public Part getPart(String name) {
        return getParts().stream()
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public ServletInputStream getInputStream() {
        requireReadable();
        return new BodyStream(body.open());
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    /** Lets go of all that was sent. */
    @Override
    public void close() throws IOException {
        parts.forEach(SentPart::delete);
        body.close();
    }

    /** The body for those who read it as it is. */
    private static final class BodyStream extends ServletInputStream {
        private final InputStream bytes;
        private boolean finished;

        BodyStream(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            int one = bytes.read();
            finished = one < 0;
            return one;
        }

        @Override
        public int read(byte[] some, int offset, int length) throws IOException {
            int count = bytes.read(some, offset, length);
            finished = count < 0;
            return count;
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("Everything is here; nobody needs to wait for it");
        }
    }
}
