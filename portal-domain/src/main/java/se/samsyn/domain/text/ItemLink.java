package se.samsyn.domain.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link to an item in its stored form, {@code item:12} or {@code item:12#program}.
 *
 * @param fragment the place on the item's page with its {@code #}, or empty
 */
record ItemLink(long item, String fragment) {

    static final Pattern FORM = Pattern.compile("item:([1-9]\\d{0,17})(#[A-Za-z0-9_-]{1,80})?");

    static Optional<ItemLink> parse(String href) {
        Matcher form = FORM.matcher(href);
        return form.matches()
                ? Optional.of(new ItemLink(Long.parseLong(form.group(1)), form.group(2) == null ? "" : form.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "item:" + item + fragment;
    }
}
