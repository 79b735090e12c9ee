package se.samsyn.domain.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Function;

/** Where the portal is reached, to tell its own links from those that lead out. */
final class PortalAddress {

    private final String host;
    private final String contextPath;

    PortalAddress(String address) {
        URI uri = URI.create(address);
        this.host = uri.getHost() == null ? "" : uri.getHost() + port(uri);
        this.contextPath = withoutLastSlash(uri.getPath());
    }

    Optional<Reference> reference(String href, Function<String, Optional<Long>> itemByPath) {
        return portalLink(href)
                .flatMap(link -> itemByPath
                        .apply(path(link))
                        .map(item -> new Reference(item, link.getFragment() == null ? "" : "#" + link.getFragment())));
    }

    // A query asks a list for something (a page, a filter) and is not an item.
    private Optional<URI> portalLink(String href) {
        try {
            URI link = new URI(href);
            boolean own = link.getHost() == null
                    ? href.startsWith("/")
                    : link.getHost().concat(port(link)).equalsIgnoreCase(host);
            return own && link.getQuery() == null && link.getPath() != null ? Optional.of(link) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private String path(URI link) {
        String path = link.getPath();
        boolean below = !contextPath.isEmpty() && path.startsWith(contextPath + "/");
        return withoutLastSlash(below ? path.substring(contextPath.length()) : path);
    }

    private static String withoutLastSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String port(URI uri) {
        return uri.getPort() < 0 || uri.getPort() == 443 || uri.getPort() == 80 ? "" : ":" + uri.getPort();
    }
}
