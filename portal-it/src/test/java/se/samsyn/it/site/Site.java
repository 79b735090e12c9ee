package se.samsyn.it.site;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import se.samsyn.it.Portal;

/** The public site as a visitor can walk it in Swedish: every page that a link leads to from the start page. */
final class Site {

    private static final int MOST = 1_000;

    private Site() {}

    /** Every reachable page by path; files, feeds and staff pages are left out. */
    static Map<String, HttpResponse<String>> walk() {
        Map<String, HttpResponse<String>> pages = new LinkedHashMap<>();
        Deque<String> toVisit = new ArrayDeque<>();
        toVisit.add("/");
        while (!toVisit.isEmpty() && pages.size() < MOST) {
            String path = toVisit.poll();
            if (!pages.containsKey(path)) {
                HttpResponse<String> response = Portal.running().http().get(path);
                pages.put(path, response);
                for (Element link : Jsoup.parse(response.body()).select("a[href^=/]")) {
                    String target = link.attr("href").replaceFirst("#.*", "");
                    if (isPage(target)) {
                        toVisit.add(target);
                    }
                }
            }
        }
        return pages;
    }

    private static boolean isPage(String path) {
        return !path.startsWith("/filer/")
                && !path.startsWith("/admin")
                && !path.startsWith("/assets/")
                && !path.startsWith("/en/")
                && !path.matches("/en(\\?.*)?")
                && !path.matches(".*\\.(xml|ics|txt|csv|zip)");
    }
}
