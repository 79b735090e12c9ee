package se.samsyn.domain.text;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What {@link RichText} cannot keep of somebody's HTML, counted, so that its writer can be told. Colours, fonts and the like are
 * not counted: nobody misses them.
 *
 * @param images pictures, which are blocks of their own
 * @param tables tables, of which only the words stay
 * @param embedded films, frames and other things from elsewhere
 * @param links links that lead to no address on the web
 */
public record RichTextLoss(int images, int tables, int embedded, int links) {

    private static final String EMBEDDED = "iframe, video, audio, object, embed";

    /** What {@code RichText.of(html)} leaves out; null is nothing. */
    public static RichTextLoss of(String html) {
        if (html == null || html.indexOf('<') < 0) {
            return new RichTextLoss(0, 0, 0, 0);
        }
        Element body = RichTextCleaning.parse(html);
        Elements links = body.select("a[href]");
        List<Element> lost = links.stream()
                .filter(Element::hasText)
                .filter(link -> Hrefs.meant(link.attr("href")).isEmpty())
                .toList();
        return new RichTextLoss(
                body.select("img").size(),
                (int) body.select("table").stream().filter(PastedText::isTable).count(),
                body.select(EMBEDDED).size(),
                lost.size());
    }

    /** Whether everything is kept. */
    public boolean isNone() {
        return images + tables + embedded + links == 0;
    }

    /** This and that together. */
    public RichTextLoss plus(RichTextLoss other) {
        return new RichTextLoss(
                images + other.images, tables + other.tables, embedded + other.embedded, links + other.links);
    }
}
