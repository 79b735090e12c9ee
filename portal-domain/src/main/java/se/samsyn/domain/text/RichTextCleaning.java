package se.samsyn.domain.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Makes clean HTML of any HTML: the structure is rebuilt from what the portal knows, then a policy has the last word.
 *
 * <p>The rebuilding gives lists that are lists and paragraphs that say something; the policy alone answers for safety.
 */
final class RichTextCleaning {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "br")
            .allowElements("strong", "em", "sub", "sup", "abbr", "span", "a")
            .allowUrlProtocols("https", "http", "mailto", "tel", "item")
            .allowAttributes("href")
            .matching((element, attribute, value) -> Hrefs.isAllowed(value) ? value : null)
            .onElements("a")
            .allowAttributes("hreflang")
            .matching(LANGUAGE)
            .onElements("a")
            .allowAttributes("lang")
            .matching(LANGUAGE)
            .onElements("a", "span")
            .allowAttributes("title")
            .onElements("abbr")
            .toFactory();

    // Rebuilding is stable after one round except for odd addresses; a text that does not become stable is refused.
    private static final int MOST_ROUNDS = 5;

    private RichTextCleaning() {}

    static String clean(String html) {
        String before = html;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String after = once(before);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return "";
    }

    static Element parse(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    private static String once(String html) {
        Element rebuilt = parse("");
        List<Element> blocks = new BlockBuilder().blocks(parse(html));
        rebuilt.appendChildren(blocks);
        HeadingLevels.renumber(blocks);
        // Parsed and written once more, since the policy writes <br /> and &#64; where <br> and @ do.
        // What entities stand for, such as &#x30a;, has been no text until now.
        return parse(POLICY.sanitize(CleanText.of(rebuilt.html()))).html();
    }
}
