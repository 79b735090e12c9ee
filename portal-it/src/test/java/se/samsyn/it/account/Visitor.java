package se.samsyn.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;

/** Somebody with a browser that keeps cookies, on the way to the staff pages. */
public final class Visitor {
    private static final Pattern NONCE = Pattern.compile("name=\"primefaces.nonce\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** Somebody who has signed in as the first administrator. */
    public static Visitor administrator() {
        return signedIn(Portal.ADMINISTRATOR);
    }

    /** Somebody who has signed in. */
    public static Visitor signedIn(Account account) {
        Visitor visitor = new Visitor();
        HttpResponse<String> answer = visitor.signIn(account.username(), account.password(), "/admin/");
        assertThat(answer.headers().firstValue("Location"))
                .as("sign-in of %s", account.username())
                .hasValueSatisfying(location -> assertThat(location).doesNotContain("login"));
        return visitor;
    }

    /** What their browser keeps, by name. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** Fills in the login form and sends it. */
    public HttpResponse<String> signIn(String username, String password, String wanted) {
        return signIn(username, password, wanted, new String[0]);
    }

    /** The same from an address of their choice. */
    public HttpResponse<String> signInFrom(String address, String username, String password) {
        return signIn(username, password, "/admin/", "X-Forwarded-For", address);
    }

    private HttpResponse<String> signIn(String username, String password, String wanted, String... headers) {
        Matcher nonce =
                NONCE.matcher(Portal.running().http().get("/admin/login").body());
        return post(
                "/admin/login",
                Map.of(
                        "form",
                        "form",
                        "form:username",
                        username,
                        "form:password",
                        password,
                        "form:submit",
                        "x",
                        "till",
                        wanted,
                        "primefaces.nonce",
                        nonce.find() ? nonce.group(1) : "",
                        "jakarta.faces.ViewState",
                        "stateless"),
                headers);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return keep(Portal.running().http().get(path, with(headers)));
    }

    /** What lies at a path, as it travels. */
    public HttpResponse<byte[]> fetch(String path, String... headers) {
        return Portal.running().http().fetch(path, with(headers));
    }

    /** Sends a body as it is. */
    public HttpResponse<String> postRaw(String path, String body, String type) {
        return send(path, body, type);
    }

    /** Sends JSON, as a script does. */
    public HttpResponse<String> postJson(String path, String json, String... headers) {
        return send(path, json, "application/json", headers);
    }

    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(path, body, "application/x-www-form-urlencoded", headers);
    }

    /** Sends a body of any type. */
    public HttpResponse<String> postBody(String path, String body, String type) {
        return send(path, body, type);
    }

    private HttpResponse<String> send(String path, String body, String type, String... headers) {
        String[] all = with(headers);
        String[] typed = Arrays.copyOf(all, all.length + 2);
        typed[all.length] = "Content-Type";
        typed[all.length + 1] = type;
        return keep(Portal.running().http().post(path, body, typed));
    }

    /** The id of the session, or null before there is one. */
    public String session() {
        return cookies.get("samsyn-session");
    }

    public void setSession(String id) {
        cookies.put("samsyn-session", id);
    }

    private String[] with(String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Cookie";
        all[headers.length + 1] = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return cookies.isEmpty() ? headers : all;
    }

    private HttpResponse<String> keep(HttpResponse<String> response) {
        response.headers().allValues("Set-Cookie").forEach(cookie -> {
            String[] pair = cookie.substring(0, (cookie + ";").indexOf(';')).split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return response;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
