package se.samsyn.web.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import se.samsyn.domain.alert.AlertWords;
import se.samsyn.domain.text.HtmlText;
import se.samsyn.service.alert.AlertBoard;

/**
 * The page for every error; it needs neither database nor template.
 *
 * <p>The words are those of the bundle <code>failure</code>, by status, with a general text for every other one.
 */
final class ErrorPage {
    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="{0}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{1} – Samsyn</title>
            <link rel="icon" href="{2}/assets/mark.svg" type="image/svg+xml">
            <link rel="stylesheet" href="{2}/assets/site.css">
            </head>
            <body>
            {7}<main class="wrap">
            <div class="error-page">
            <h1>{1}</h1>
            <p class="lead">{3}</p>
            <p><a href="{2}/">{4}</a></p>
            <p class="small">{5}: <span class="num">{6}</span></p>
            </div>
            </main>
            <div class="foot"></div>
            </body>
            </html>
            """;

    private static final String ALERT = """
            <section class="alert alert-%s" lang="%s" aria-label="%3$s"><div class="wrap">
            <p class="alert-title"><span class="alert-level">%3$s</span> <strong>%4$s</strong></p>
            <p>%5$s</p>%6$s
            </div></section>
            """;

    /** Not the server's own language: where Swedish is asked for, an English server must not answer. */
    private static final ResourceBundle.Control ROOT_IS_SWEDISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ErrorPage() {}

    static void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html(request, status));
    }

    private static String html(HttpServletRequest request, int status) {
        boolean english = isEnglish(request);
        ResourceBundle words = words(english);
        return MessageFormat.format(
                FRAME,
                words.getString("failure.language"),
                find(words, status, "title"),
                request.getContextPath(),
                text(words, status, request),
                words.getString("failure.home"),
                words.getString("failure.reference"),
                RequestId.of(request),
                alerts(request, english));
    }

    /** What stands on every page stands on this one too; from memory, since the database may be what is missing. */
    private static String alerts(HttpServletRequest request, boolean english) {
        ResourceBundle words = words(english);
        return CDI.current().select(AlertBoard.class).get().shown(english).stream()
                .map(alert -> alert(request, alert, words.getString("failure.alert." + alert.level())))
                .collect(Collectors.joining());
    }

    private static String alert(HttpServletRequest request, AlertWords alert, String level) {
        String link = alert.url() == null
                ? ""
                : "<p><a href=\"%s%s\">%s</a></p>"
                        .formatted(
                                alert.url().startsWith("/") ? request.getContextPath() : "",
                                HtmlText.of(alert.url()),
                                HtmlText.of(alert.urlText()));
        return ALERT.formatted(
                alert.level().name().toLowerCase(Locale.ROOT),
                alert.language(),
                level,
                HtmlText.of(alert.title()),
                HtmlText.of(alert.text()),
                link);
    }

    private static ResourceBundle words(boolean english) {
        return ResourceBundle.getBundle(
                "se.samsyn.web.platform.failure", english ? Locale.ENGLISH : Locale.ROOT, ROOT_IS_SWEDISH);
    }

    // What staff are not told of may be there: the page must not say that it is not.
    private static String text(ResourceBundle words, int status, HttpServletRequest request) {
        boolean staff = status == HttpServletResponse.SC_NOT_FOUND && isBelow("/admin", request);
        return staff ? words.getString("failure.404.staff") : find(words, status, "text");
    }

    private static String find(ResourceBundle words, int status, String part) {
        try {
            return words.getString("failure." + status + "." + part);
        } catch (MissingResourceException e) {
            return words.getString("failure." + (status < 500 ? 400 : 500) + "." + part);
        }
    }

    private static boolean isEnglish(HttpServletRequest request) {
        return isBelow("/en", request);
    }

    private static boolean isBelow(String folder, HttpServletRequest request) {
        // After the container's own refusal, the request is that for the error page.
        Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = refused instanceof String text ? text : RequestPath.of(request);
        String path =
                uri.substring(Math.min(uri.length(), request.getContextPath().length()));
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
