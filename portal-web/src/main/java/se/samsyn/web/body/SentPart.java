package se.samsyn.web.body;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import se.samsyn.domain.text.CleanText;

/** A file that came with a form. */
final class SentPart implements Part {

    private final String field;
    private final String fileName;
    private final String type;
    private final SpooledBytes bytes;

    private SentPart(String field, String fileName, String type, SpooledBytes bytes) {
        this.field = field;
        this.fileName = fileName;
        this.type = type;
        this.bytes = bytes;
    }

    /** The file of a field, with the name that its sender gave to it. */
    static SentPart of(String field, String fileName, String type, InputStream in) throws IOException {
        SpooledBytes bytes = new SpooledBytes();
        try {
            bytes.addAll(in);
        } catch (IOException | BodyRefused e) {
            bytes.close();
            throw e;
        }
        return new SentPart(field, fileName == null ? "" : CleanText.of(fileName), type, bytes);
    }

    @Override
    public InputStream getInputStream() {
        return bytes.open();
    }

    @Override
    public String getName() {
        return field;
    }

    @Override
    public String getSubmittedFileName() {
        return fileName;
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public long getSize() {
        return bytes.size();
    }

    @Override
    public void write(String file) throws IOException {
        try (InputStream in = getInputStream()) {
            Files.copy(in, Path.of(file));
        }
    }

    @Override
    public void delete() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was sent could not be closed", e);
        }
    }

    /** None: nobody here asks for them. */
    @Override
    public String getHeader(String name) {
        return null;
    }

    @Override
    public Collection<String> getHeaders(String name) {
        return List.of();
    }

    @Override
    public Collection<String> getHeaderNames() {
        return List.of();
    }
}
