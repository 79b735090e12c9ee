package se.samsyn.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.EventSeries;
import se.samsyn.domain.published.PathLookup;
import se.samsyn.domain.text.CleanText;
import se.samsyn.service.dialogue.MatrixService;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.service.event.EventSeriesService;
import se.samsyn.service.link.NotFoundHits;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.service.publishing.PlannedMoves;
import se.samsyn.service.registration.AddressChangeService;
import se.samsyn.service.registration.MyRegistrationService;
import se.samsyn.service.survey.SurveyService;
import se.samsyn.web.platform.Guesses;
import se.samsyn.web.platform.Guesses.Secret;
import se.samsyn.web.site.event.MatrixCsv;
import se.samsyn.web.site.form.FormPosts;
import se.samsyn.web.site.form.ReadingRequest;

/** Sends each public address to the view that answers it: what is there, what has moved, what is gone, what never was. */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC},
        asyncSupported = true)
public class SiteRouter implements Filter {

    /** Where people without an account write, by a link or a code: what has English pages of its own. */
    private static final Set<String> WRITERS = Set.of("svara", "workshop");

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

    /** What stays the same wherever items stand; some of it must answer while the database is away. */
    private static final Set<String> WITHOUT_PLACES =
            Set.of("assets", "jakarta.faces.resource", "health", "metrics", "openapi", "robots.txt", "fel");

    /** Addresses that the law or habit expects, and the page that answers them. */
    private static final Map<String, String> ALIASES = Map.of("/om/tillganglighet", "/tillganglighet");

    /** Lists whose entries are no items. */
    private static final Set<String> DIRECTORIES = Set.of("/organisationer", "/kommuner", EventSeries.PATH);

    private static final Set<String> READING = Set.of("GET", "HEAD");
    // Files beside a page, made by servlets of their own.
    private static final Pattern BESIDE_A_PAGE = Pattern.compile(".*(\\.ics|/dokumentation\\.zip)");
    private static final String MY_REGISTRATION = "/anmalan";
    private static final String MY_ADDRESS = MY_REGISTRATION + "/adress";
    private static final String WELCOME = "/index.xhtml";

    @Inject
    private PublishedContentService content;

    @Inject
    private PlannedMoves moves;

    @Inject
    private DirectoryService directory;

    @Inject
    private MatrixService matrices;

    @Inject
    private MatrixCsv matrixCsv;

    @Inject
    private MyRegistrationService registrations;

    @Inject
    private AddressChangeService addresses;

    @Inject
    private SurveyService surveys;

    @Inject
    private EventSeriesService series;

    @Inject
    private FormPosts forms;

    @Inject
    private Site site;

    @Inject
    private GonePage gonePage;

    @Inject
    private NotFoundHits hits;

    @Inject
    private Guesses guesses;

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        String path = pathOf(request);
        if (OTHERS.contains(firstPart(path)) || isEnglish(path) && WRITERS.contains(firstPart(sitePathOf(path)))) {
            catchUp(firstPart(path));
            chain.doFilter(request, response);
        } else if (BESIDE_A_PAGE.matcher(path).matches()) {
            open(path);
            chain.doFilter(request, response);
        } else {
            answer(path, request, response);
        }
    }

    /** Whether a path of the site, without a language's prefix, is answered whatever content there is; no redirect begins there. */
    public static boolean answersItself(String sitePath) {
        String above = sitePath.substring(0, sitePath.lastIndexOf('/'));
        return OTHERS.contains(firstPart(sitePath))
                || BESIDE_A_PAGE.matcher(sitePath).matches()
                || ALIASES.containsKey(sitePath)
                || SiteView.at(sitePath).isPresent()
                || DIRECTORIES.contains(above)
                || above.equals(MY_REGISTRATION)
                || above.equals(MY_ADDRESS);
    }

    // A look-up of an item's path catches up by itself.
    private void catchUp(String first) {
        if (!WITHOUT_PLACES.contains(first) && moves.areDue()) {
            moves.take();
        }
    }

    private void answer(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (isPersonal(path) && !guesses.mayTry(Secret.REGISTRATION_LINK, request, response)) {
            response.sendError(Guesses.TOO_MANY);
        } else if (request.getMethod().equals("POST") && forms.isAt(sitePathOf(path))) {
            receive(path, request, response);
        } else if (!READING.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            route(path, HttpServletResponse.SC_OK, request, response);
        }
    }

    /** The decoded path; the container appends the name of staff's welcome file to every path that ends with a slash. */
    private static String pathOf(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        boolean appended = path.endsWith(WELCOME) && !request.getRequestURI().endsWith(WELCOME);
        return CleanText.of(appended ? path.substring(0, path.length() - WELCOME.length() + 1) : path);
    }

    private static String firstPart(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    }

    private static boolean isEnglish(String path) {
        return path.equals("/en") || path.startsWith("/en/");
    }

    private static String sitePathOf(String path) {
        return isEnglish(path) ? path.substring("/en".length()) : path;
    }

    private static boolean isPersonal(String path) {
        return sitePathOf(path).startsWith(MY_REGISTRATION + "/");
    }

    private String open(String path) {
        String sitePath = sitePathOf(path);
        site.open(sitePath.isEmpty() ? "/" : sitePath, isEnglish(path));
        return sitePath;
    }

    /** A form of ours has been sent: on to the thanks, or once more with what is wrong. */
    private void receive(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        open(path);
        OptionalInt again = forms.receive(request, response);
        if (again.isPresent()) {
            // To read the page again is all that is left of the post.
            route(path, again.getAsInt(), new ReadingRequest(request), response);
        } else if (isPersonal(path)) {
            guesses.wasRight(Secret.REGISTRATION_LINK, request);
        }
    }

    private void route(String path, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String sitePath = open(path);
        if (sitePath.contains("//")) {
            // Never echoed in a redirect: a browser reads //example.org as another site.
            show(Optional.empty(), status, request, response);
            return;
        }
        if (sitePath.length() > 1 && sitePath.endsWith("/")) {
            redirect(sitePath.replaceAll("/+$", ""), response);
            return;
        }
        if (request.getRequestURI().equals(request.getContextPath())) {
            redirect("/", response); // The context's root without its slash.
            return;
        }
        if (ALIASES.containsKey(sitePath)) {
            redirect(ALIASES.get(sitePath), response);
            return;
        }
        Optional<SiteView> fixed = SiteView.at(site.getPath());
        if (fixed.isPresent()) {
            catchUp(site.getPath());
            show(fixed.get(), status, request, response);
        } else {
            routeItem(site.getPath(), status, request, response);
        }
    }

    private void routeItem(String path, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String above = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        site.showSlug(path.substring(path.lastIndexOf('/') + 1));
        if (above.equals(MY_REGISTRATION) || above.equals(MY_ADDRESS)) {
            showPersonal(above, status, request, response);
            return;
        }
        Optional<SiteView> inDirectory = DIRECTORIES.contains(above) ? directoryView(above) : Optional.empty();
        if (inDirectory.isPresent()) {
            catchUp(above);
            show(inDirectory, status, request, response);
            return;
        }
        Optional<EventPage> page = EventPage.of(path);
        PathLookup found = content.lookup(page.map(each -> each.above(path)).orElse(path));
        switch (found.outcome()) {
            case MOVED -> redirect(found.path() + page.map(EventPage::end).orElse(""), response);
            case REMOVED -> gonePage.show(found, request, response);
            case FOUND -> showItem(found, page, status, request, response);
            case UNKNOWN -> show(Optional.empty(), status, request, response);
        }
    }

    // Secret addresses are not counted as not-found hits.
    private void showPersonal(String above, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean address = above.equals(MY_ADDRESS);
        boolean known = address
                ? addresses.isGenuine(site.getSlug())
                : registrations.find(site.getSlug(), site.getLanguage()).isPresent();
        if (!known) {
            show(SiteView.NOT_FOUND, HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        guesses.wasRight(Secret.REGISTRATION_LINK, request);
        show(address ? SiteView.MY_ADDRESS : SiteView.MY_REGISTRATION, status, request, response);
    }

    private void showItem(
            PathLookup found,
            Optional<EventPage> page,
            int status,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        Optional<SiteView> view = itemView(found, page);
        boolean csv = page.filter(each -> each == EventPage.DIALOGUE_CSV).isPresent();
        if (csv && view.isPresent()) {
            matrixCsv.send(found.itemId(), response);
        } else {
            show(view, status, request, response);
        }
    }

    private Optional<SiteView> directoryView(String list) {
        if (list.equals(EventSeries.PATH)) {
            return series.find(site.getSlug())
                    .filter(found -> !content.series(found.getId(), site.getLanguage(), 1)
                            .isEmpty())
                    .map(any -> SiteView.SERIES);
        }
        return list.equals("/kommuner")
                ? directory.municipality(site.getSlug()).map(any -> SiteView.MUNICIPALITY)
                : directory.organisation(site.getSlug()).map(any -> SiteView.ORGANISATION);
    }

    private Optional<SiteView> itemView(PathLookup found, Optional<EventPage> page) {
        boolean dialogue = page.filter(EventPage::isDialogue).isPresent();
        if (page.isPresent() && !dialogue) {
            // Its words are the portal's own, in the language being read, whatever the event's text is written in.
            site.show(found, null);
            boolean there =
                    found.type() == ContentType.EVENT && (!page.get().isSurvey() || surveys.hasPage(found.itemId()));
            return Optional.of(page.get().view()).filter(any -> there);
        }
        // It may have ended between the two questions.
        // What was answered in a dialogue is not translated.
        Optional<ContentVersion> live = dialogue ? content.live(found.itemId(), Language.SWEDISH) : live(found);
        live.ifPresent(version -> site.show(found, version));
        if (dialogue) {
            return live.filter(version -> matrices.exists(found.itemId())).map(any -> SiteView.DIALOGUE);
        }
        if (found.part() != null) {
            return live.filter(plan -> hasPart(plan, found.part())).map(any -> SiteView.PLAN_PART);
        }
        return live.map(any -> SiteView.of(found.type()));
    }

    private Optional<ContentVersion> live(PathLookup found) {
        Optional<ContentVersion> live = content.live(found.itemId(), site.getLanguage());
        boolean untranslated = found.part() != null
                && live.filter(plan -> !hasPart(plan, found.part())).isPresent();
        // A part that the translation of its plan lacks is shown in Swedish.
        return untranslated ? content.live(found.itemId(), Language.SWEDISH) : live;
    }

    private static boolean hasPart(ContentVersion version, String slug) {
        return version.partSlugs().contains(slug);
    }

    // The query comes along: what is sought, a filter, the code of an invitation.
    private void redirect(String path, HttpServletResponse response) {
        String query = site.query().chars().allMatch(sign -> sign > ' ' && sign < 127) ? site.query() : "";
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", encoded(site.href(path)) + (query.isEmpty() ? "" : "?" + query));
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not a path: " + path, e);
        }
    }

    private void show(Optional<SiteView> view, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (view.isEmpty() && request.getMethod().equals("GET")) {
            hits.count(site.getPath());
        }
        show(
                view.orElse(SiteView.NOT_FOUND),
                view.isPresent() ? status : HttpServletResponse.SC_NOT_FOUND,
                request,
                response);
    }

    private static void show(SiteView view, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(status);
        response.setCharacterEncoding("UTF-8");
        // A withdrawn page must be gone for its next reader; a form's token belongs to one reader only.
        response.setHeader("Cache-Control", view.isPersonal() ? "no-store" : "no-cache");
        // What cannot be read is refused here; what a servlet throws, the server writes into its log with a stack
        // trace.
        request.getParameterMap();
        request.getRequestDispatcher(view.file()).forward(request, response);
    }
}
