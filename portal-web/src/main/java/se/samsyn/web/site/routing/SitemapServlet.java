package se.samsyn.web.site.routing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.link.FixedPage;
import se.samsyn.domain.published.CardSearch;
import se.samsyn.domain.published.ContentCard;
import se.samsyn.service.dialogue.MatrixService;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.service.event.EventSeriesService;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.web.site.Site;

/** Tells search engines of every public page, with the day of its last change. */
@WebServlet(urlPatterns = "/sitemap.xml", asyncSupported = true)
public class SitemapServlet extends HttpServlet {

    private static final int AT_A_TIME = 1000;

    /** The format allows no more addresses in one file. */
    private static final int MOST = 50_000;

    @Inject
    private PublishedContentService content;

    @Inject
    private DirectoryService directory;

    @Inject
    private EventSeriesService series;

    @Inject
    private MatrixService matrices;

    @Inject
    private Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        PrintWriter out = response.getWriter();
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.print("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        List<String> fixed = FixedPage.publicPaths();
        fixed.forEach(path -> writeBoth(out, path, null));
        directory.municipalities().forEach(each -> writeSwedish(out, each.getPath(), null));
        writeOrganisations(out);
        series.shown().forEach(each -> writeSwedish(out, each.getPath(), null));
        writeItems(out, MOST - fixed.size());
        out.print("</urlset>\n");
    }

    private void writeOrganisations(PrintWriter out) {
        int number = 1;
        Results<Organisation> page;
        do {
            page = directory.organisations(number++);
            page.items().forEach(each -> writeSwedish(out, each.getPath(), null));
        } while (page.hasNext());
    }

    private void writeItems(PrintWriter out, int most) {
        Set<Long> dialogues = matrices.shown();
        Map<Long, List<String>> parts = content.planParts();
        CardSearch all = CardSearch.of(ContentType.values());
        // Asked for in English, a card says whether there is a translation.
        int number = 1;
        Results<ContentCard> page;
        do {
            page = content.list(all.onPage(number++, AT_A_TIME), Language.ENGLISH);
            for (ContentCard card : page.items()) {
                if (card.language() == Language.ENGLISH) {
                    writeBoth(out, card.path(), day(card));
                } else {
                    writeSwedish(out, card.path(), day(card));
                }
                below(card, dialogues, parts).forEach(path -> writeSwedish(out, path, day(card)));
            }
        } while (page.hasNext() && number * AT_A_TIME <= most);
    }

    // Parts of a plan that are read alone, and what was answered in a dialogue.
    private static List<String> below(ContentCard card, Set<Long> dialogues, Map<Long, List<String>> parts) {
        return dialogues.contains(card.id())
                ? List.of(card.path() + EventPage.DIALOGUE.end())
                : parts.getOrDefault(card.id(), List.of()).stream()
                        .map(part -> card.path() + "/" + part)
                        .toList();
    }

    private static String day(ContentCard card) {
        return card.updated().atZone(Event.STOCKHOLM).toLocalDate().toString();
    }

    // Paths are slugs: nothing in them needs escaping.
    private void writeBoth(PrintWriter out, String path, String day) {
        String alternates = alternate("sv", path, Language.SWEDISH)
                + alternate("en", path, Language.ENGLISH)
                + alternate("x-default", path, Language.SWEDISH);
        for (Language language : Language.values()) {
            write(out, path, language, day, alternates);
        }
    }

    private void writeSwedish(PrintWriter out, String path, String day) {
        write(out, path, Language.SWEDISH, day, "");
    }

    private String alternate(String tag, String path, Language language) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"" + tag + "\" href=\"" + site.absolute(path, language)
                + "\"/>";
    }

    private void write(PrintWriter out, String path, Language language, String day, String alternates) {
        out.print("<url><loc>" + site.absolute(path, language) + "</loc>");
        out.print(day == null ? "" : "<lastmod>" + day + "</lastmod>");
        out.print(alternates + "</url>\n");
    }
}
