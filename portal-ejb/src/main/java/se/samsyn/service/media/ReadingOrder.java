package se.samsyn.service.media;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;

/**
 * Puts what was painted later into the line where it stands: many programs paint a line's plain words first, and what is bold or a
 * link in a second go. All else stays in the order of painting, which keeps columns apart.
 */
final class ReadingOrder {

    // Parts of the letters' size: no gap at all, one that a space fills, and how far letters of one line may stand up
    // or down.
    private static final float TOUCHING = 0.1f;
    private static final float SPACE = 0.6f;
    private static final float OVERLAP = -0.25f;
    private static final float LEVEL = 0.5f;

    // Points; pieces of one line lie at most two such stripes of the page apart.
    private static final int STRIPE = 6;

    // At most so many pieces of a line are looked at: a line of thousands of pieces would take too long.
    private static final int MOST_PIECES = 200;

    private final Map<Integer, List<Piece>> lines = new HashMap<>();
    private final Piece start = new Piece(List.of());
    private Piece last = start;
    private Piece latest = start;

    private ReadingOrder() {}

    static List<TextPosition> of(List<TextPosition> painted) {
        ReadingOrder order = new ReadingOrder();
        int from = 0;
        for (int i = 1; i <= painted.size(); i++) {
            if (i == painted.size() || !continues(painted.get(i - 1), painted.get(i))) {
                order.place(new Piece(painted.subList(from, i)));
                from = i;
            }
        }
        return order.signs();
    }

    private static boolean continues(TextPosition sign, TextPosition next) {
        float gap = next.getXDirAdj() - sign.getXDirAdj() - sign.getWidthDirAdj();
        return isLevel(sign, next) && gap <= TOUCHING * size(next) && gap >= OVERLAP * size(next);
    }

    private void place(Piece piece) {
        Piece before = latest.isRightBefore(piece) ? latest : neighbour(piece);
        piece.insertAfter(before);
        if (piece.next == null) {
            last = piece;
        }
        latest = piece;
        lines.computeIfAbsent(stripe(piece), line -> new ArrayList<>()).add(piece);
    }

    private Piece neighbour(Piece piece) {
        List<Piece> line = IntStream.rangeClosed(-2, 2)
                .mapToObj(off -> lines.getOrDefault(stripe(piece) + off, List.of()))
                .flatMap(found -> found.stream().skip(Math.max(0, found.size() - MOST_PIECES)))
                .toList();
        Stream<Piece> left = line.stream().filter(other -> other.isRightBefore(piece));
        Stream<Piece> right = line.stream().filter(piece::isRightBefore).map(other -> other.previous);
        return Stream.concat(left, right).findFirst().orElse(isBetween(piece) ? latest : last);
    }

    // A line that is bold from edge to edge has no neighbours: it follows the bold words above it.
    private boolean isBetween(Piece piece) {
        return latest.next != null
                && latest != start
                && piece.first().getYDirAdj() > latest.last().getYDirAdj()
                && piece.first().getYDirAdj() < latest.next.first().getYDirAdj();
    }

    private List<TextPosition> signs() {
        List<TextPosition> signs = new ArrayList<>();
        for (Piece piece = start; piece != null; piece = piece.next) {
            signs.addAll(piece.signs);
        }
        return signs;
    }

    private static int stripe(Piece piece) {
        return Math.round(piece.first().getYDirAdj() / STRIPE);
    }

    private static boolean isLevel(TextPosition one, TextPosition other) {
        return one.getDir() == other.getDir()
                && Math.abs(one.getYDirAdj() - other.getYDirAdj()) <= LEVEL * Math.max(size(one), size(other));
    }

    private static float size(TextPosition sign) {
        return Math.max(1, sign.getFontSizeInPt());
    }

    /** Signs that were painted side by side. */
    private static final class Piece {

        private final List<TextPosition> signs;
        private Piece previous;
        private Piece next;

        Piece(List<TextPosition> signs) {
            this.signs = signs;
        }

        TextPosition first() {
            return signs.get(0);
        }

        TextPosition last() {
            return signs.get(signs.size() - 1);
        }

        boolean isRightBefore(Piece other) {
            if (signs.isEmpty() || !isLevel(last(), other.first())) {
                return false;
            }
            float gap = other.first().getXDirAdj() - last().getXDirAdj() - last().getWidthDirAdj();
            float size = Math.max(size(last()), size(other.first()));
            return gap <= SPACE * size && gap >= OVERLAP * size;
        }

        void insertAfter(Piece before) {
            previous = before;
            next = before.next;
            before.next = this;
            if (next != null) {
                next.previous = this;
            }
        }
    }
}
