package se.samsyn.it.request;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A form as it stands on a page, with what a browser would send of it.
 *
 * @param path where it is sent to
 * @param reads whether it is one of questions, sent by GET
 * @param fields what it sends, buttons and files apart
 * @param texts the names of those fields that somebody types into
 * @param buttons the names of its buttons
 */
record SeenForm(String path, boolean reads, List<Field> fields, Set<String> texts, List<String> buttons) {

    static final String STATE = "jakarta.faces.ViewState";
    static final String NONCE = "primefaces.nonce";

    private static final String TYPED =
            "textarea[name], input:not([type])[name], input[type~=text|email|url|tel|search|password|number][name],"
                    // The editor's own field, which its script fills.
                    + " input[type=hidden][name$=_input]";

    /** A name and its value. */
    record Field(String name, String value) {

        @Override
        public String toString() {
            return encoded(name) + "=" + encoded(value);
        }
    }

    /** Every form of the page, sign-out apart. */
    static List<SeenForm> on(String path, String html) {
        return Jsoup.parse(html, "http://portal" + path).select("form").stream()
                .filter(form -> !form.id().contains("sign-out"))
                .map(SeenForm::of)
                .toList();
    }

    /** The page's own form. */
    static SeenForm main(String path, String html) {
        return on(path, html).stream()
                .filter(form ->
                        form.fields().stream().anyMatch(field -> field.name().equals("form")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form at " + path));
    }

    private static SeenForm of(Element form) {
        String address = form.hasAttr("action") ? form.absUrl("action") : form.baseUri();
        return new SeenForm(
                address.replaceFirst("^https?://[^/]*", ""),
                !form.attr("method").equalsIgnoreCase("post"),
                form.select("input, select, textarea").stream()
                        .filter(SeenForm::isSent)
                        .flatMap(field -> values(field).stream())
                        .collect(Collectors.toCollection(ArrayList::new)),
                form.select(TYPED).stream().map(field -> field.attr("name")).collect(Collectors.toSet()),
                form.select("input[type=submit][name], button[name]").stream()
                        .map(button -> button.attr("name"))
                        .toList());
    }

    private static boolean isSent(Element field) {
        String type = field.attr("type");
        boolean button = Set.of("submit", "button", "image", "reset", "file").contains(type);
        boolean unchecked = Set.of("checkbox", "radio").contains(type) && !field.hasAttr("checked");
        return field.hasAttr("name") && !button && !unchecked;
    }

    private static List<Field> values(Element field) {
        String name = field.attr("name");
        if (field.normalName().equals("select")) {
            return field.select("option[selected]").stream()
                    .map(option -> new Field(name, option.attr("value")))
                    .toList();
        }
        boolean box = field.attr("type").equals("checkbox") && !field.hasAttr("value");
        return List.of(new Field(
                name, field.normalName().equals("textarea") ? field.wholeText() : box ? "on" : field.attr("value")));
    }

    /** The same form with another value of one field. */
    SeenForm with(String name, String value) {
        List<Field> changed = new ArrayList<>();
        fields.forEach(field -> changed.add(field.name().equals(name) ? new Field(name, value) : field));
        if (fields.stream().noneMatch(field -> field.name().equals(name))) {
            changed.add(new Field(name, value));
        }
        return new SeenForm(path, reads, changed, texts, buttons);
    }

    /** The same form with its button pressed; as it is, where it has none of that name. */
    SeenForm pressed(String button) {
        return buttons.contains(button) ? with(button, "x") : this;
    }

    String value(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }

    String body() {
        return fields.stream().map(Field::toString).collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
