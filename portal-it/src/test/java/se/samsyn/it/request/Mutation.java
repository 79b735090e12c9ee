package se.samsyn.it.request;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** A request that is being spoilt, and then written as bytes. */
final class Mutation {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> METHODS = List.of(
            "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "FOO", "get", "PROPFIND", "G\u00c5");
    private static final List<String> TYPES = List.of(
            "application/json",
            "text/plain",
            "text/xml; charset=utf-16",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=abc",
            "multipart/mixed; boundary=abc",
            FORM + "; charset=utf-16",
            FORM + "; charset=finns-inte",
            "",
            "///",
            "a/b; c=\"");
    private static final List<String> HEADERS = List.of(
            "Faces-Request: partial/ajax",
            "Accept-Language: ,;q=x,sv-\u0001",
            "Accept-Encoding: gzip;q=-1",
            "If-Modified-Since: igar",
            "If-None-Match: *,\"",
            "Range: bytes=9-1,-0,99999999999999999999-",
            "X-Request-Id: ${x} \u00e5",
            "X-Forwarded-For: ::1, x",
            "Origin: null",
            "Origin: http://[",
            "Sec-Fetch-Site: cross-site",
            "Referer: http://[",
            "Expect: 200-ok",
            "Cookie: samsyn-session=../x; a=\"; =;",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: gzip",
            "Content-Encoding: gzip",
            "Upgrade: h2c",
            "X: " + "y".repeat(9000));

    private final Random random;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<String> oddHeaders = new ArrayList<>();
    private final List<String[]> fields = new ArrayList<>();
    private String method;
    private String path;
    private String length;
    private int cut = Integer.MAX_VALUE;

    private Mutation(Random random, String method, String path) {
        this.random = random;
        this.method = method;
        this.path = path;
    }

    static Mutation ofReading(Random random, String path) {
        return new Mutation(random, "GET", path);
    }

    static Mutation ofForm(Random random, SeenForm form) {
        Mutation request = new Mutation(random, form.reads() ? "GET" : "POST", form.path());
        form.fields()
                .forEach(field -> request.fields.add(
                        new String[] {SeenForm.encoded(field.name()), SeenForm.encoded(field.value())}));
        if (!form.reads()) {
            request.headers.put("Content-Type", FORM);
        }
        return request;
    }

    Mutation header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Spoils one thing. */
    Mutation spoil() {
        boolean posted = headers.containsKey("Content-Type");
        switch (random.nextInt(posted ? 14 : 5)) {
            case 0 -> method = one(METHODS);
            case 1 -> oddHeaders.add(one(HEADERS));
            case 2 ->
                path += (path.contains("?") ? "&" : "?")
                        + one(List.of("id", "page", "words", "event", "type", "q", "show"))
                        + one(List.of("=", "[]=", ""))
                        + OddTexts.any(random);
            case 3 ->
                path = path.replaceFirst(
                        "\\?|$",
                        one(List.of(
                                                ".ics",
                                                ";x=1",
                                                "%00",
                                                "/",
                                                "//",
                                                "/%2e%2e/",
                                                "%2F",
                                                "%5C",
                                                ".xhtml",
                                                "/x.zip",
                                                "%EF%BF%BE",
                                                "\u00e5"))
                                        .replace("\\", "")
                                + (path.contains("?") ? "?" : ""));
            case 4 ->
                path = path.replaceFirst("=[^&]*", "=" + OddTexts.any(random).replace("$", ""));
            case 5 -> headers.put("Content-Type", one(TYPES));
            case 6 -> remove(fields);
            case 7 -> twice(fields);
            case 8, 9 -> replace(fields);
            case 10 -> state();
            case 11 -> length = one(List.of("-1", "x", "5", "99999999999999999999", "1000000", "", "0"));
            case 12 -> cut = random.nextInt(200);
            default -> many();
        }
        return this;
    }

    private void remove(List<String[]> all) {
        if (!all.isEmpty()) {
            all.remove(random.nextInt(all.size()));
        }
    }

    private void twice(List<String[]> all) {
        if (!all.isEmpty()) {
            all.add(new String[] {one(all)[0] + one(List.of("", "[]", "%00", ":0")), OddTexts.any(random)});
        }
    }

    private void replace(List<String[]> all) {
        if (!all.isEmpty()) {
            one(all)[1] = OddTexts.any(random);
        }
    }

    /** The view's state or the nonce: cut, another one, none that Faces has made. */
    private void state() {
        for (String[] field : fields) {
            if (field[0].equals(SeenForm.STATE) || field[0].equals(SeenForm.NONCE) && random.nextBoolean()) {
                field[1] = random.nextBoolean()
                        ? field[1].substring(random.nextInt(field[1].length() + 1))
                        : one(List.of("stateless", "e1s1", "0:0", "%00", "x".repeat(3000), OddTexts.any(random)));
            }
        }
    }

    /** One parameter more than the server takes; rare, since it is slow. */
    private void many() {
        if (random.nextInt(10) == 0) {
            for (int i = 0; i <= 10_000; i++) {
                fields.add(new String[] {"n" + i, ""});
            }
        } else {
            replace(fields);
        }
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Whether the portal would wait for more than is sent. */
    boolean isCutOff() {
        return length != null
                || cut < Integer.MAX_VALUE
                || oddHeaders.stream().anyMatch(line -> line.startsWith("Transfer"));
    }

    byte[] bytes() {
        String content = fields.stream().map(field -> field[0] + "=" + field[1]).collect(Collectors.joining("&"));
        boolean posted = headers.containsKey("Content-Type");
        StringBuilder request = new StringBuilder(
                method + " " + (posted || content.isEmpty() ? path : path + "?" + content) + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        oddHeaders.forEach(line -> request.append(line).append("\r\n"));
        if (posted) {
            request.append("Content-Length: ")
                    .append(length == null ? content.length() : length)
                    .append("\r\n");
        }
        request.append("Connection: close\r\n\r\n");
        String sent = posted ? content.substring(0, Math.min(cut, content.length())) : "";
        return (request + sent).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The first part of what is sent, on one line, without the session. */
    @Override
    public String toString() {
        String all = new String(bytes(), StandardCharsets.ISO_8859_1).replaceAll("Cookie: .*", "Cookie: …");
        return all.substring(0, Math.min(600, all.length())).replace("\r\n", " | ");
    }
}
