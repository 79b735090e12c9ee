package se.samsyn.domain.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Formatted text that an editor wrote: paragraphs, headings, lists, quotes, emphasis and links, and nothing else.
 *
 * <p>Whatever comes in is cleaned, so that a value of this type is always safe to put into a page:
 * {@code RichText.of("<p onclick=x>Välkommen</p><script>…").html()} is {@code <p>Välkommen</p>}.
 *
 * <p>A link within the portal is kept as {@code href="item:12"}. The editor in the browser does not know that form:
 * give it {@link #render} with the paths of all items, and take what comes back through {@link #withReferences}.
 */
public final class RichText {

    public static final RichText EMPTY = new RichText("");

    private static final Pattern FILE_PATH = Pattern.compile("/filer/(\\d{1,18})/[^/]+");
    private static final Pattern WEB = Pattern.compile("(?i:https?)://.*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String LINKS = "a[href]";
    private static final String BLOCKS = "p, h2, h3, h4, li, blockquote, br";

    private final String html;

    private RichText(String html) {
        this.html = html;
    }

    /** What is left of somebody's HTML once everything but plain formatting is gone; null is empty. */
    public static RichText of(String untrusted) {
        String clean = untrusted == null ? "" : RichTextCleaning.clean(untrusted);
        return clean.isEmpty() ? EMPTY : new RichText(clean);
    }

    /** A text that is one link and nothing else. */
    public static RichText ofLink(String words, String href) {
        return of(new Element("a").attr("href", href).text(words).outerHtml());
    }

    /** The clean HTML as it is stored, links to items as {@code href="item:12"}. */
    public String html() {
        return html;
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** The words alone, on one line: for summaries and the search index. */
    public String plainText() {
        Element body = RichTextCleaning.parse(html);
        // Otherwise the last word of a paragraph grows together with the first of the next.
        body.select(BLOCKS).forEach(block -> block.after(" "));
        body.select("ul, ol").forEach(list -> list.before(" "));
        return SPACES.matcher(body.wholeText()).replaceAll(" ").trim();
    }

    /** The items that the text links to, in the order of the text. */
    public Set<Long> references() {
        Set<Long> items = new LinkedHashSet<>();
        eachLink(href -> ItemLink.parse(href).ifPresent(reference -> items.add(reference.item())));
        return items;
    }

    /** The stored files that the text links to by {@code /filer/{id}/{name}}, in the order of the text. */
    public Set<Long> files() {
        Set<Long> files = new LinkedHashSet<>();
        eachLink(href -> {
            Matcher file = FILE_PATH.matcher(href);
            if (file.matches()) {
                files.add(Long.valueOf(file.group(1)));
            }
        });
        return files;
    }

    /** The web addresses that the text links to, in the order of the text. */
    public Set<String> webAddresses() {
        Set<String> addresses = new LinkedHashSet<>();
        eachLink(href -> {
            if (WEB.matcher(href).matches()) {
                addresses.add(href);
            }
        });
        return addresses;
    }

    /** The paths of the portal that the text links to and that are no items, with query and fragment, in the order of the text. */
    public Set<String> ownPaths() {
        Set<String> paths = new LinkedHashSet<>();
        eachLink(href -> {
            if (href.startsWith("/")) {
                paths.add(href);
            }
        });
        return paths;
    }

    /** Every link with its words, in the order of the text; an address that is none yet is among them. */
    public List<RichTextLink> links() {
        return RichTextCleaning.parse(html).select(LINKS).stream()
                .map(link -> new RichTextLink(link.text(), link.attr("href")))
                .toList();
    }

    /** The HTML for a page at the server's root: {@link #render(Function, String)} without a context path. */
    public String render(Function<Long, Optional<String>> pathOf) {
        return render(pathOf, "");
    }

    /**
     * The HTML for a page: links get the address that their item has today, and a link to an item without one (not
     * published, or gone) becomes plain text.
     *
     * @param pathOf the item's public path, {@code /nyheter/ny-rapport}, if readers may see it
     * @param contextPath what stands before every path of the portal, {@code ""} or {@code /samsyn}
     */
    public String render(Function<Long, Optional<String>> pathOf, String contextPath) {
        return rendered(pathOf, contextPath, false);
    }

    /** The HTML for whoever writes on: as readers get it, but a link whose address is none yet stays for its writer to mend. */
    public String renderForWriter(Function<Long, Optional<String>> pathOf, String contextPath) {
        return rendered(pathOf, contextPath, true);
    }

    private String rendered(Function<Long, Optional<String>> pathOf, String contextPath, boolean withUnfinished) {
        Element body = RichTextCleaning.parse(RichTextCleaning.clean(html));
        for (Element link : body.select(LINKS)) {
            String href = link.attr("href");
            if (Hrefs.isUnfinished(href) && !withUnfinished) {
                link.unwrap();
                continue;
            }
            Optional<String> target = ItemLink.parse(href)
                    .map(reference -> pathOf.apply(reference.item()).map(path -> path + reference.fragment()))
                    .orElse(Optional.of(href));
            target.ifPresentOrElse(
                    path -> link.attr("href", path.startsWith("/") ? contextPath + path : path), link::unwrap);
        }
        return body.html();
    }

    /**
     * The same text with links to the portal's own pages turned into references to their items, and links to what else it answers into
     * paths.
     *
     * @param ownAddress where the portal is reached, {@code https://fou.example.se} or with a context path behind
     * @param itemByPath the item at a public path, {@code /nyheter/ny-rapport}
     */
    public RichText withReferences(String ownAddress, Function<String, Optional<Long>> itemByPath) {
        Element body = RichTextCleaning.parse(html);
        var portal = new PortalAddress(ownAddress);
        for (Element link : body.select(LINKS)) {
            String href = link.attr("href");
            portal.reference(href, itemByPath)
                    .map(ItemLink::toString)
                    .or(() -> portal.ownPath(href))
                    .ifPresent(stored -> link.attr("href", stored));
        }
        return of(body.html());
    }

    /** The same text with links by path, {@code /nyheter/ny-rapport}, turned into references to their items. */
    public RichText withReferences(Function<String, Optional<Long>> itemByPath) {
        return withReferences("", itemByPath);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RichText text && html.equals(text.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return html;
    }

    private void eachLink(Consumer<String> use) {
        RichTextCleaning.parse(html).select(LINKS).forEach(link -> use.accept(link.attr("href")));
    }
}
