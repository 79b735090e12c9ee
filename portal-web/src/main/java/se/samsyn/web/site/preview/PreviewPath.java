package se.samsyn.web.site.preview;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samsyn.domain.preview.PreviewToken;

/**
 * What an address below {@code /forhandsvisning} asks for.
 *
 * <p>{@code /{token}} is the page, {@code /{token}/beslutsdel} one of its parts, {@code /{token}/utkast/12} a draft that
 * belongs to it, {@code /{token}/filer/7/rapport.pdf} a file.
 *
 * @param draft the item of a draft that belongs to the page, or {@code null} for the page's own
 * @param part empty for the item's own page
 * @param file the path of a file as the library's own addresses have it, still encoded, or {@code null}
 */
record PreviewPath(PreviewToken token, Long draft, String part, String file) {

    static final String BASE = "/forhandsvisning/";

    private static final Pattern FORM = Pattern.compile(
            "([A-Za-z0-9_-]{43})"
                    + "(?:/filer(?<file>/\\d{1,18}/(?:[a-z0-9-]{1,20}/)?[^/]+)|(?:/utkast/(?<draft>\\d{1,18}))?(?:/(?<part>[a-z0-9-]{1,70}))?)");

    static Optional<PreviewPath> of(HttpServletRequest request) {
        String base = request.getContextPath() + BASE;
        String uri = request.getRequestURI();
        return uri.startsWith(base) ? of(uri.substring(base.length())) : Optional.empty();
    }

    static Optional<PreviewPath> of(String rest) {
        Matcher form = FORM.matcher(rest);
        return form.matches()
                ? Optional.of(new PreviewPath(
                        new PreviewToken(form.group(1)),
                        form.group("draft") == null ? null : Long.valueOf(form.group("draft")),
                        form.group("part") == null ? "" : form.group("part"),
                        form.group("file")))
                : Optional.empty();
    }
}
