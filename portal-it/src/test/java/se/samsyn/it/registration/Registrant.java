package se.samsyn.it.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samsyn.it.Portal;

/** Somebody who registers from an address of the loopback interface of their own, so that nobody is asked to wait for others. */
public final class Registrant {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final int number;
    private final URI node;
    private final String host;

    private Registrant(int number, URI node, String host) {
        this.number = number;
        this.node = node;
        this.host = host;
    }

    /** The n-th of them, at the running portal. */
    public static Registrant at(int number) {
        return at(number, Portal.running().address());
    }

    /** The n-th of them, at a node of any portal. */
    public static Registrant at(int number, URI node) {
        return new Registrant(number, node, node.getAuthority());
    }

    /** The same person at another node. */
    public Registrant on(URI address) {
        return at(number, address);
    }

    /** The same person, who claims that the portal is another host. */
    public Registrant asOf(String otherHost) {
        return new Registrant(number, node, otherHost);
    }

    public String email() {
        return "prov." + number + "@example.se";
    }

    /** An answer: its status, its head and its page. */
    public record Answer(int status, String location, String body) {}

    /** What is needed to register, filled in. */
    public Map<String, String> filledIn() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("name", "Provperson " + number);
        form.put("email", email());
        form.put("category", "OTHER");
        return form;
    }

    /** Opens the form, fills it in and sends it. */
    public Answer register(TestEvent event) {
        return post(event.form(), token(event.form()), filledIn());
    }

    /** The token of the form at the path, as it is shown now. */
    public String token(String path) {
        Matcher token = TOKEN.matcher(get(path).body());
        if (!token.find()) {
            throw new AssertionError("no form at " + path);
        }
        return token.group(1);
    }

    public Answer get(String path) {
        return send("GET " + path + " HTTP/1.0\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    public Answer post(String path, String token, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("token", token));
        all.putAll(fields);
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST " + path + " HTTP/1.0\r\nHost: " + host
                + "\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body);
    }

    // By HTTP/1.0, whose answers come in one piece.
    private Answer send(String request) {
        try (Socket socket = new Socket("127.0.0.1", node.getPort(), source(), 0)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        String head = answer.substring(0, end);
        String location = head.lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("location: "))
                .map(line -> line.substring("location: ".length()))
                .findFirst()
                .orElse("");
        return new Answer(Integer.parseInt(head.split(" ", 3)[1]), location, answer.substring(end + 4));
    }

    private InetAddress source() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 9, (byte) (number / 250), (byte) (number % 250 + 1)});
    }
}
