package se.samsyn.domain.link;

/** What an address outside the portal answered. */
public enum LinkOutcome {
    /** Something is there, even if it wants a password or no visits from programs. */
    OK,
    /** 404 or 410: nothing is there. */
    GONE,
    /** Another refusal. */
    REFUSED,
    /** The server has a fault. */
    SERVER_ERROR,
    /** No such name, or nothing answers. */
    UNREACHABLE,
    /** An answer that takes too long. */
    TIMEOUT,
    /** The secure connection cannot be trusted. */
    CERTIFICATE,
    /** It leads round and round, or to an address that is none. */
    REDIRECTS,
    /** It leads into a network that readers do not reach; it was not asked. */
    INTERNAL;

    /** The meaning of an HTTP status that is no redirect. */
    public static LinkOutcome ofStatus(int status) {
        return switch (status) {
            // Asks who one is, or turns programs away: a reader may well get in.
            case 401, 402, 403, 405, 406, 407, 408, 425, 429, 451, 999 -> OK;
            case 404, 410 -> GONE;
            default -> status < 400 ? OK : status < 500 ? REFUSED : SERVER_ERROR;
        };
    }

    public boolean isFailure() {
        return this != OK;
    }
}
