package se.samsyn.web.body;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.domain.content.ContentType;

/**
 * What an address takes in.
 *
 * @param most bytes in all
 * @param patience how long it may take
 * @param files whether files may come with it
 */
record BodyRule(long most, Duration patience, boolean files) {

    private static final long MEGABYTE = 1024 * 1024;

    /** Far above what anybody types, so that the field's own refusal with a reason comes first. */
    private static final BodyRule PUBLIC = new BodyRule(2 * MEGABYTE, Duration.ofMinutes(1), false);

    /** The longest pages, with every block and its text. */
    private static final BodyRule STAFF = new BodyRule(32 * MEGABYTE, Duration.ofMinutes(3), false);

    /** Several files at once, over a slow line; the library's own limits, with a reason, lie far below. */
    private static final BodyRule UPLOAD = new BodyRule(400 * MEGABYTE, Duration.ofMinutes(20), true);

    private static final Pattern STAFF_PATH = Pattern.compile("/admin(/.*)?");
    /** The library, and the edit pages of content with their dialog that picks files. */
    private static final Set<String> UPLOAD_PATHS = Stream.concat(
                    Stream.of("/admin/media", "/admin/media/replace"),
                    Stream.of(ContentType.values()).map(type -> "/admin/" + type.key() + "/edit"))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * The rule for a request.
     *
     * @param signedIn whether it comes from somebody on the staff
     */
    static BodyRule of(HttpServletRequest request, boolean signedIn) {
        if (!signedIn) {
            return PUBLIC; // Nearly every request; nothing is looked at for those.
        }
        String path = request.getServletPath().replaceFirst("\\.xhtml$", "");
        if (!STAFF_PATH.matcher(path).matches()) {
            return PUBLIC;
        }
        return UPLOAD_PATHS.contains(path) && Multipart.isIn(request) ? UPLOAD : STAFF;
    }
}
