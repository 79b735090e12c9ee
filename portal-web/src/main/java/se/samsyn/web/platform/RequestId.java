package se.samsyn.web.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name of one request, shown to the visitor as a reference and found again in the log. */
final class RequestId {
    static final String HEADER = "X-Request-Id";
    private static final String ATTRIBUTE = RequestId.class.getName();
    /** What a proxy may hand in; anything else could forge lines of the log. */
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    /** The id of this request: the proxy's where it sent a sane one, otherwise made on the first call. */
    static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String incoming = request.getHeader(HEADER);
        String id = incoming != null && SANE.matcher(incoming).matches() ? incoming : make();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    private static String make() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    }
}
