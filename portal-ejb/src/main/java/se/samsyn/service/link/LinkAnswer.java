package se.samsyn.service.link;

/**
 * The first lines of an HTTP answer.
 *
 * @param location where a redirect leads, or {@code null}
 */
record LinkAnswer(int status, String location) {

    boolean isRedirect() {
        return location != null && (status == 301 || status == 302 || status == 303 || status == 307 || status == 308);
    }
}
