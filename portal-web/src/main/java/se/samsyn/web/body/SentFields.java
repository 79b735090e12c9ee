package se.samsyn.web.body;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samsyn.domain.text.CleanText;

/** Names and values as they were sent, cleaned; a name may have several values. */
final class SentFields {

    /** No form has so many; a list that goes on for ever keeps the server busy for as long. */
    private static final int MOST = 10_000;

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private int count;

    /**
     * Adds a value.
     *
     * @throws BodyRefused when there are too many
     */
    void add(String name, String value) {
        if (++count > MOST) {
            throw new BodyRefused(BodyProblem.BROKEN);
        }
        values.computeIfAbsent(CleanText.of(name), any -> new ArrayList<>(1)).add(CleanText.of(value));
    }

    /** Adds what stands in a query or in the body of an ordinary form, {@code namn=%C3%85sa&antal=2}. */
    void addEncoded(String encoded) {
        int from = 0;
        while (from < encoded.length()) {
            int end = encoded.indexOf('&', from);
            end = end < 0 ? encoded.length() : end;
            addPair(encoded.substring(from, end));
            from = end + 1;
        }
    }

    private void addPair(String pair) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        if (!name.isEmpty()) {
            add(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
    }

    // A percent sign that encodes nothing stands for itself, as people type it into the address.
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** All of them, in the order in which they came. */
    Map<String, String[]> asMap() {
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().toArray(String[]::new),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
