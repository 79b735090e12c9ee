package se.samsyn.web.admin.content;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A public page that is shown to staff within one of their pages: no script, no form, and nobody else's frame. */
public final class FramedPage {

    // 'self' is the only way in; allow-same-origin lets the page's own pictures and style sheet be fetched.
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'none'; "
                    + "base-uri 'none'; frame-ancestors 'self'; "
                    + "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox";

    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})(?:/([^/]+))?");

    /** What the path behind a servlet's own asks for: {@code /12} or {@code /12/beslutsdel}. */
    public record Asked(long id, String part) {}

    private FramedPage() {}

    /** Reads the path; empty when it asks for nothing. */
    public static Optional<Asked> asked(HttpServletRequest request) {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        return path.matches()
                ? Optional.of(new Asked(Long.parseLong(path.group(1)), path.group(2) == null ? "" : path.group(2)))
                : Optional.empty();
    }

    /** Sends the page. */
    public static void send(String html, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Robots-Tag", "noindex");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }
}
