package se.samsyn.domain.check;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Rich text that stands in one place of the form.
 *
 * @param place the field below the form, {@code blocks:2:block}
 * @param language what it is marked with, {@code en}
 */
record Passage(String place, Element body, String language) {

    static Passage of(String place, String html, String language) {
        return new Passage(
                place, Jsoup.parseBodyFragment(html == null ? "" : html).body(), language);
    }
}
