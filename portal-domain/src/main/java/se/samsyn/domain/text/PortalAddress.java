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

    Optional<ItemLink> reference(String href, Function<String, Optional<Long>> itemByPath) {
        return portalLink(href)
                .flatMap(link -> itemByPath
                        .apply(path(link))
                        .map(item -> new ItemLink(item, link.getFragment() == null ? "" : "#" + link.getFragment())));
    }

    /**
     * The link as a path within the portal, without its folder on the server but with query and fragment: {@code /sok?q=demens}; empty
     * for what leads elsewhere.
     */
    Optional<String> ownPath(String href) {
        try {
            URI link = new URI(href);
            String path = link.getRawPath();
            if (path == null || path.isEmpty() && link.getHost() != null) {
                path = "/";
            }
            boolean below = path.equals(contextPath) || path.startsWith(contextPath + "/");
            boolean own = isPath(href, link) || isHere(link) && below;
            return own ? Optional.of(within(path) + rest(link)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isPath(String href, URI link) {
        return link.getHost() == null && href.startsWith("/");
    }

    private boolean isHere(URI link) {
        return link.getHost() != null && link.getHost().concat(port(link)).equalsIgnoreCase(host);
    }

    private String within(String path) {
        boolean below = !contextPath.isEmpty() && (path.equals(contextPath) || path.startsWith(contextPath + "/"));
        String within = below ? path.substring(contextPath.length()) : path;
        return within.isEmpty() ? "/" : within;
    }

    private static String rest(URI link) {
        return (link.getRawQuery() == null ? "" : "?" + link.getRawQuery())
                + (link.getRawFragment() == null ? "" : "#" + link.getRawFragment());
    }

    // A query asks a list for something (a page, a filter) and is not an item.
    private Optional<URI> portalLink(String href) {
        try {
            URI link = new URI(href);
            boolean own = isPath(href, link) || isHere(link);
            return own && link.getQuery() == null && link.getPath() != null ? Optional.of(link) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private String path(URI link) {
        return withoutLastSlash(within(link.getPath()));
    }

    private static String withoutLastSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String port(URI uri) {
        return uri.getPort() < 0 || uri.getPort() == 443 || uri.getPort() == 80 ? "" : ":" + uri.getPort();
    }
}
