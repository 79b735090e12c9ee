package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import se.samsyn.it.account.Visitor;

/** The form of a staff page as it is posted without a browser: with what stands in it, and with what no browser would send. */
final class PostedForm {

    private static final String FORM = "form:";
    private static final String BOUNDARY = "-----samsyn-prov-17";

    private final Visitor staff;
    private final String path;
    private final Document page;
    private final List<Map.Entry<String, String>> fields = new ArrayList<>();

    private PostedForm(Visitor staff, String path, Document page) {
        this.staff = staff;
        this.path = path;
        this.page = page;
        FormElement form = (FormElement) page.getElementById("form");
        List<String> buttons = form.select("button, input[type=submit]").eachAttr("name");
        form.formData().stream()
                .filter(field -> !field.key().isEmpty() && !buttons.contains(field.key()))
                .forEach(field -> fields.add(Map.entry(field.key(), field.value())));
    }

    /** The form of the page at the path, as the visitor gets it. */
    static PostedForm at(Visitor staff, String path) {
        HttpResponse<String> answer = staff.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return new PostedForm(staff, path, Jsoup.parse(answer.body()));
    }

    /** The form of a page that has come as an answer, with what stands in it then. */
    static PostedForm on(Visitor staff, String path, Document page) {
        return new PostedForm(staff, path, page);
    }

    /** Puts a value into the field with this id, whether a browser could or not. */
    PostedForm set(String id, String value) {
        fields.removeIf(field -> field.getKey().equals(FORM + id));
        fields.add(Map.entry(FORM + id, value));
        return this;
    }

    /** Presses a button and gives the page that comes of it, after a redirect if there is one. */
    Document press(String button) {
        set(button, "x");
        boolean parts = page.getElementById("form").attr("enctype").startsWith("multipart");
        HttpResponse<String> answer = parts
                ? staff.postBody(path, parts(), "multipart/form-data; boundary=" + BOUNDARY)
                : staff.postBody(path, encoded(), "application/x-www-form-urlencoded");
        String location = answer.headers().firstValue("Location").orElse(null);
        assertThat(answer.statusCode()).as(path + " " + button).isIn(200, 302, 303);
        return Jsoup.parse(
                location == null ? answer.body() : staff.get(pathOf(location)).body());
    }

    private String encoded() {
        return fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private String parts() {
        return fields.stream()
                .map(field -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                        + "\"\r\n\r\n" + field.getValue() + "\r\n")
                .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"));
    }

    /** What stands beside a field. */
    static String error(Document page, String field) {
        Element error = page.getElementById(FORM + field + "-error");
        return error == null ? "" : error.text();
    }

    /** The page as it was before anything was posted. */
    Document page() {
        return page;
    }

    private static String pathOf(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
