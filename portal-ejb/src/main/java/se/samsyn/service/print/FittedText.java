package se.samsyn.service.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words broken into lines that stay within a box, in the largest letters that do.
 *
 * @param size of the letters, in points
 */
public record FittedText(float size, List<String> lines) {

    /** From one line to the next, in parts of the size. */
    public static final float LEADING = 1.2f;

    private static final String MORE = "…";

    /**
     * Fits the words into a box of so many points: smaller letters first, broken words after that, and what is too much even then
     * is cut with an ellipsis.
     */
    public static FittedText of(String words, float width, float height, int largest, int smallest) {
        String printed = PaperText.printable(words).strip();
        for (int size = largest; size > smallest; size--) {
            List<String> lines = lines(printed, width, size);
            if (lines.size() <= room(height, size) && widest(lines, size) <= width) {
                return new FittedText(size, lines);
            }
        }
        List<String> broken = lines(printed, width, smallest).stream()
                .flatMap(line -> pieces(line, width, smallest).stream())
                .toList();
        return new FittedText(smallest, cut(broken, room(height, smallest), width, smallest));
    }

    /** How high the lines are together, in points. */
    public float height() {
        return lines.size() * size * LEADING;
    }

    /** The lines as XHTML. */
    public String xhtml() {
        return lines.stream().map(PaperText::xhtml).collect(Collectors.joining("<br/>"));
    }

    private static double widest(List<String> lines, int size) {
        return lines.stream()
                .mapToDouble(line -> PaperText.width(line, size))
                .max()
                .orElse(0);
    }

    private static int room(float height, int size) {
        return Math.max(1, (int) (height / (size * LEADING)));
    }

    // Breaks at spaces and after hyphens; a word that is wider than the box is a line of its own.
    private static List<String> lines(String words, float width, int size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split("(?<=[ -])")) {
            if (!line.isEmpty() && PaperText.width((line + word).strip(), size) > width) {
                lines.add(line.strip());
                line = "";
            }
            line += word;
        }
        lines.add(line.strip());
        return lines;
    }

    private static List<String> pieces(String line, float width, int size) {
        List<String> pieces = new ArrayList<>();
        var piece = new StringBuilder();
        for (int letter : line.codePoints().toArray()) {
            String more = piece + Character.toString(letter);
            if (PaperText.width(more, size) > width && !PaperText.isMark(letter) && !piece.isEmpty()) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(letter);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static List<String> cut(List<String> lines, int room, float width, int size) {
        if (lines.size() <= room) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, room));
        String last = kept.get(room - 1);
        while (!last.isEmpty() && PaperText.width(last + MORE, size) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.set(room - 1, last.strip() + MORE);
        return kept;
    }
}
