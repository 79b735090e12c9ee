package se.samsyn.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.published.PathLookup;
import se.samsyn.domain.settings.SiteSettings;
import se.samsyn.web.body.SentRequest;
import se.samsyn.web.cache.PageMaking;

/** The public site as one request sees it: which address, in which language, and what the router found there. */
@Named
@RequestScoped
public class Site {

    private static final String ENGLISH_PREFIX = "/en";

    @Inject
    private HttpServletRequest request;

    @Inject
    private SiteFacts facts;

    private String path = "/";
    private Language language = Language.SWEDISH;
    private PathLookup lookup = PathLookup.UNKNOWN;
    private ContentVersion version;
    private SiteSettings settings;
    private PreviewNotice preview;
    private boolean apart;

    /** Begins a request for a path of the site without the prefix of its language. */
    public void open(String sitePath, boolean inEnglish) {
        path = sitePath;
        language = inEnglish ? Language.ENGLISH : Language.SWEDISH;
    }

    /** Says what stands at the path, and the version to be read; {@code null} where the page has words of its own. */
    public void show(PathLookup found, ContentVersion live) {
        lookup = found;
        version = live;
    }

    /** The page is rendered within a request for something else, whose query is none of the page's business. */
    void renderApart(PreviewNotice notice) {
        preview = notice;
        apart = true;
    }

    /** What must stand above a page that is not (only) the public's; {@code null} on public pages. */
    public PreviewNotice getPreview() {
        return preview;
    }

    /** What the router found at the path; {@link PathLookup#UNKNOWN} for lists and fixed pages. */
    public PathLookup getLookup() {
        return lookup;
    }

    /** The live version at the path, of the class that the view is for. */
    public <V extends ContentVersion> V version(Class<V> type) {
        return type.cast(version);
    }

    /** The same for views; {@code null} for lists and fixed pages. */
    public ContentVersion getVersion() {
        return version;
    }

    /** The last part of the path, for what is found by a slug of its own: a plan's part, an organisation. */
    public String getSlug() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String getPath() {
        return path;
    }

    /** The live version at the path; empty for lists and fixed pages. */
    Optional<ContentVersion> version() {
        return Optional.ofNullable(version);
    }

    /** What the address asks for, without what no page knows; empty when there is nothing. */
    String query() {
        return PageMaking.PARAMETERS.stream()
                .flatMap(name -> parameters(name).stream().map(value -> name + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public Locale getLocale() {
        return language.locale();
    }

    /** The language that the address asks for. */
    public Language getLanguage() {
        return language;
    }

    /** A parameter of the address without surrounding space; empty when missing or blank. */
    public Optional<String> parameter(String name) {
        PageMaking.of(request).asked(name);
        return Optional.ofNullable(apart ? null : SentRequest.of(request).getParameter(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** Whether the address asks for less than all that the list has. */
    public boolean isNarrowed() {
        return !query().isEmpty();
    }

    /** The names of all parameters that were sent; for forms, and not for a page that many read. */
    public Set<String> parameterNames() {
        return apart ? Set.of() : SentRequest.of(request).getParameterMap().keySet();
    }

    /** Every value of a parameter that may be there several times, without surrounding space and blank ones. */
    public List<String> parameters(String name) {
        PageMaking.of(request).asked(name);
        String[] values = apart ? null : SentRequest.of(request).getParameterValues(name);
        return values == null
                ? List.of()
                : Stream.of(values)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    /** The number of the page asked for by {@code ?sida=}; 1 when it says nothing sensible. */
    public int getPageNumber() {
        return parameter("sida")
                .filter(text -> text.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    /** An address on this site in the language being read, for example {@code /samsyn/nyheter}. */
    public String href(String sitePath) {
        if (sitePath.startsWith("/filer/")) {
            return request.getContextPath() + sitePath;
        }
        return href(sitePath, language);
    }

    /** An address on this site in the given language. */
    String href(String sitePath, Language in) {
        return request.getContextPath() + prefix(in) + sitePath;
    }

    /** An address in full in the language being read, as other sites and mails need it. */
    public String absolute(String sitePath) {
        return absolute(sitePath, language);
    }

    /** An address in full in the given language. */
    public String absolute(String sitePath, Language in) {
        return facts.address(sitePath.startsWith("/filer/") ? sitePath : prefix(in) + sitePath);
    }

    private static String prefix(Language in) {
        return in == Language.ENGLISH ? ENGLISH_PREFIX : "";
    }

    /** The site's name and contact footer. */
    public SiteSettings getSettings() {
        if (settings == null) {
            settings = facts.settings();
        }
        return settings;
    }

    /** Whether the page lies in the given part of the site, so that the menu can say so. */
    public boolean isIn(String section) {
        return path.equals(section) || path.startsWith(section + "/");
    }
}
