package se.samsyn.web.files;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samsyn.domain.media.FileDelivery;
import se.samsyn.domain.media.RenditionSize;

/**
 * What the path of a file asks for: {@code /12/rapport.pdf} behind {@code /filer}, or {@code /12/480/foto.jpg}.
 *
 * @param part which size or edition of the file; null for the file itself
 */
public record FileRequest(long id, String part, String name) {

    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/(?:([a-z0-9-]{1,20})/)?([^/]+)");
    private static final Pattern EDITION = Pattern.compile("version-(\\d{1,6})");
    private static final Pattern PROPOSAL = Pattern.compile("forslag-(\\d{1,11})");

    /** Reads the path behind the servlet's own. */
    public static Optional<FileRequest> of(HttpServletRequest request) {
        // Not getPathInfo(): over HTTP/2, Payara reads å there as two other mails.
        String uri = request.getRequestURI();
        String servlet = request.getContextPath() + request.getServletPath();
        return uri.startsWith(servlet) ? of(uri.substring(servlet.length())) : Optional.empty();
    }

    /** Reads a path as it stands in an address, {@code /12/rapport.pdf}. */
    public static Optional<FileRequest> of(String encodedPath) {
        Matcher path = PATH.matcher(encodedPath);
        try {
            return path.matches()
                    ? Optional.of(new FileRequest(Long.parseLong(path.group(1)), path.group(2), decoded(path.group(3))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a percent sign that encodes nothing
        }
    }

    private static String decoded(String name) {
        // URLDecoder is for forms, where a plus is a space.
        return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Whether the file itself is asked for, or an image in one of the sizes there are. */
    public boolean isWholeOrSized() {
        return part == null || size() != null;
    }

    /** The size in which an image is asked for, or null. */
    public RenditionSize size() {
        return part == null ? null : RenditionSize.of(part).orElse(null);
    }

    /** The number of the earlier edition that is asked for: {@code /12/version-1/rapport.pdf}. */
    public Optional<Integer> edition() {
        Matcher edition = EDITION.matcher(part == null ? "" : part);
        return edition.matches() ? Optional.of(Integer.valueOf(edition.group(1))) : Optional.empty();
    }

    /** The proposed change whose bytes are asked for: {@code /12/forslag-3/rapport.pdf}. */
    public Optional<Long> proposal() {
        Matcher proposal = PROPOSAL.matcher(part == null ? "" : part);
        return proposal.matches() ? Optional.of(Long.valueOf(proposal.group(1))) : Optional.empty();
    }

    /** The name as the library has it, whatever form the browser sent it in. */
    public String plainName() {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** Whether the name is the file's own: otherwise anybody could make the portal's address say anything. */
    public boolean names(FileDelivery file) {
        return names(file.name());
    }

    /** The same for a name that is known from elsewhere. */
    public boolean names(String fileName) {
        return plainName().equals(fileName);
    }
}
