package se.samsyn.domain.dialogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Plain text as an actor writes it: each line is a paragraph, and lines that begin with {@code -}, {@code *} or {@code •}
 * make a list.
 */
public final class AnswerText {

    public static final int LENGTH = 5000;

    private static final int FINGERPRINT_BYTES = 12;
    private static final String ITEM = "^\\s*[-*•–]\\s+";

    private AnswerText() {}

    /** A paragraph, or the items of a list. */
    public record Part(boolean list, List<String> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** The text with one kind of line end and nothing around it; empty for none. */
    public static String clean(String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** The paragraphs and lists of a text, in order. */
    public static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String line : clean(text).split("\n")) {
            String words = line.strip();
            String item = words.replaceFirst(ITEM, "");
            boolean inList = !item.equals(words) && !item.isEmpty();
            if (inList) {
                items.add(item);
            } else if (!words.isEmpty()) {
                close(items, parts);
                parts.add(new Part(false, List.of(words)));
            }
        }
        close(items, parts);
        return parts;
    }

    private static void close(List<String> items, List<Part> parts) {
        if (!items.isEmpty()) {
            parts.add(new Part(true, items));
            items.clear();
        }
    }

    /** A short mark of a text, by which a form tells which text it began with. */
    public static String fingerprint(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(clean(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
