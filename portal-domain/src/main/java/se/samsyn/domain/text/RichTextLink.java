package se.samsyn.domain.text;

/**
 * A link in a text as its writer sees it.
 *
 * @param words what is to be read
 * @param href the address: in full, a path of the portal, {@code item:12}, or a word that is no address yet
 */
public record RichTextLink(String words, String href) {

    /** Whether the address is a word and no address: "nyheter", "exempel.se/sida". */
    public boolean isUnfinished() {
        return Hrefs.isUnfinished(href);
    }
}
