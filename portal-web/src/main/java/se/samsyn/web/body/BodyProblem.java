package se.samsyn.web.body;

import jakarta.servlet.http.HttpServletResponse;

/** Why what was sent cannot be read; nothing is wrong with the portal. */
public enum BodyProblem {
    /** It ends before it is whole, or is not what it says that it is. */
    BROKEN(HttpServletResponse.SC_BAD_REQUEST),
    /** It took longer than anybody waits. */
    TOO_SLOW(HttpServletResponse.SC_REQUEST_TIMEOUT),
    /** It is larger than the address takes in. */
    TOO_LARGE(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE),
    /** It brings files to an address that has no use for any. */
    NO_FILES_HERE(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE),
    /** The server's disk is full. RFC 4918, 11.5; the servlet API has no name for it. */
    NO_ROOM(507);

    private final int status;

    BodyProblem(int status) {
        this.status = status;
    }

    /** The status that tells it. */
    public int status() {
        return status;
    }
}
