package se.samsyn.web.site.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import se.samsyn.domain.link.FixedPage;
import se.samsyn.domain.text.CleanText;

/**
 * Where a request goes on the site.
 *
 * @param path decoded and without the language, {@code /kalender/lansdialog-2027}; empty for the root of a language
 */
record SitePath(String path, boolean english) {

    /** What servlets answer, and Faces for staff; everything else belongs to the public site. */
    private static final Set<String> OTHERS = Set.of(
            "admin",
            "api",
            "assets",
            "filer",
            "fel",
            "forhandsvisning",
            "health",
            "metrics",
            "openapi",
            "jakarta.faces.resource",
            "sitemap.xml",
            "robots.txt",
            "svara",
            "workshop",
            "atom.xml");

    /** Where people without an account write, by a link or a code: what has English pages of its own. */
    private static final Set<String> WRITERS = Set.of("svara", "workshop");

    /** What stays the same wherever items stand; some of it must answer while the database is away. */
    private static final Set<String> WITHOUT_PLACES =
            Set.of("assets", "jakarta.faces.resource", "health", "metrics", "openapi", "robots.txt", "fel");

    // Files beside a page, made by servlets of their own.
    private static final Pattern BESIDE_A_PAGE = Pattern.compile(".*(\\.ics|/dokumentation\\.zip)");
    private static final String WELCOME = "/index.xhtml";
    private static final String ENGLISH = "/en";

    /** The container appends the name of staff's welcome file to every path that ends with a slash. */
    static SitePath of(HttpServletRequest request) {
        String sent = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        boolean appended = sent.endsWith(WELCOME) && !request.getRequestURI().endsWith(WELCOME);
        String path = CleanText.of(appended ? sent.substring(0, sent.length() - WELCOME.length() + 1) : sent);
        boolean english = path.equals(ENGLISH) || path.startsWith(ENGLISH + "/");
        return new SitePath(english ? path.substring(ENGLISH.length()) : path, english);
    }

    /** Whether a page or a redirect of the public site answers it, and no servlet or staff's page. */
    boolean isPublic() {
        return !(english ? WRITERS : OTHERS).contains(first());
    }

    boolean isBesideAPage() {
        return BESIDE_A_PAGE.matcher(path).matches();
    }

    /** Whether what stands there depends on where items stand. */
    boolean hasPlaces() {
        return !WITHOUT_PLACES.contains(first());
    }

    /** Whether it is answered whatever content there is. */
    boolean answersItself() {
        return !isPublic()
                || isBesideAPage()
                || FixedPage.at(path).isPresent()
                || DirectoryAddresses.LISTS.contains(above(path))
                || PersonalAddresses.PARENTS.contains(above(path));
    }

    private String first() {
        int end = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    }

    /** The path that a path lies below; empty for what lies below the root. */
    static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
