package se.samsyn.it.benchmark;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import se.samsyn.it.account.Visitor;

/** A staff page with its form, sent as a browser without script sends it: multipart where the form says so. */
final class Page {

    private static final String BOUNDARY = "samsyn-matning";

    private final Visitor staff;
    private final String path;
    private final Element form;

    private Page(Visitor staff, String path, String html) {
        this.staff = staff;
        this.path = path;
        form = Jsoup.parse(html).getElementById("form");
    }

    /** The page at a path, as it is now. */
    static Page open(Visitor staff, String path) {
        return new Page(staff, path, staff.get(path).body());
    }

    /** Presses a button, with some fields filled in otherwise than the page has them. */
    HttpResponse<String> press(String button, Map<String, String> typed) {
        Map<String, String> fields = fields();
        fields.putAll(typed);
        fields.put("form:" + button, "x");
        return form.attr("enctype").startsWith("multipart")
                ? staff.postBody(path, multipart(fields, Map.of()), "multipart/form-data; boundary=" + BOUNDARY)
                : staff.postBody(path, encoded(fields), "application/x-www-form-urlencoded");
    }

    /** Presses a button with a file in a field. */
    HttpResponse<String> upload(String button, String field, String name, String text) {
        Map<String, String> fields = fields();
        fields.put("form:" + button, "x");
        return staff.postBody(
                path,
                multipart(fields, Map.of("form:" + field + "\"; filename=\"" + name, text)),
                "multipart/form-data; boundary=" + BOUNDARY);
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            String type = field.attr("type");
            boolean button = type.equals("submit") || type.equals("button") || type.equals("file");
            boolean off = (type.equals("checkbox") || type.equals("radio")) && !field.hasAttr("checked");
            if (!button && !off) {
                fields.put(field.attr("name"), valueOf(field));
            }
        }
        return fields;
    }

    private static String valueOf(Element field) {
        if (field.normalName().equals("select")) {
            Element chosen = field.selectFirst("option[selected]");
            return chosen == null ? "" : chosen.val();
        }
        return field.normalName().equals("textarea") ? field.wholeText() : field.val();
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String multipart(Map<String, String> fields, Map<String, String> files) {
        StringBuilder parts = new StringBuilder();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(files);
        all.forEach((name, value) -> parts.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        return parts.append("--" + BOUNDARY + "--\r\n").toString();
    }
}
