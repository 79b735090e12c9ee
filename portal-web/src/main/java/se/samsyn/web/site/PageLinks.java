package se.samsyn.web.site;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The addresses in a rendered page, to be led elsewhere: where the page is shown, its own would not work. */
public final class PageLinks {

    private static final String FILES = "/filer/";

    private final Document page;
    private final String contextPath;

    public PageLinks(String html, String contextPath) {
        page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        this.contextPath = contextPath;
    }

    /** Leads pictures and documents to another place that gives out files: {@code /admin/filer/}. */
    public PageLinks filesAt(String place) {
        String own = contextPath + FILES;
        for (Element element : page.select("[href], [src], [srcset]")) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().equals("srcset")) {
                    attribute.setValue(attribute.getValue().replace(own, place));
                } else if (attribute.getValue().startsWith(own)) {
                    attribute.setValue(place + attribute.getValue().substring(own.length()));
                }
            }
        }
        return this;
    }

    /** Leads links by their path, places on the page included. */
    public PageLinks pagesAt(Map<String, String> addresses) {
        for (Element link : page.select("a[href]")) {
            String href = link.attr("href");
            int end = href.indexOf('#') < 0 ? href.length() : href.indexOf('#');
            String other = addresses.get(href.substring(0, end));
            if (other != null) {
                link.attr("href", other + href.substring(end));
            }
        }
        return this;
    }

    /** Lets links that do not begin like this open in a tab of their own, out of the frame that the page is shown in. */
    public PageLinks leavingFrame(String within) {
        for (Element link : page.select("a[href]")) {
            String href = link.attr("href");
            if (!href.startsWith("#") && !href.startsWith(within)) {
                link.attr("target", "_blank");
            }
        }
        return this;
    }

    /** The address of the page's style sheet. */
    public String style() {
        return page.select("link[rel=stylesheet]").attr("href");
    }

    /** Takes the style sheet from elsewhere. */
    public PageLinks styledBy(String href) {
        page.select("link[rel=stylesheet]").attr("href", href);
        return this;
    }

    public String html() {
        return page.outerHtml();
    }
}
