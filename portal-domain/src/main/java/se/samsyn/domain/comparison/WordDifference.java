package se.samsyn.domain.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of two texts laid side by side. */
final class WordDifference {

    // A word, some space, or a sign by itself: "2020–2023" is three.
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.");
    /** Beyond this, laying side by side costs too much and tells too little. */
    private static final int MOST_TOKENS = 4_000;

    private final List<TextPiece> pieces = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private WordDifference() {}

    /** The words of both, in an order in which either text can be read by skipping what is not its own. */
    static List<TextPiece> between(String before, String after) {
        return of(before, after).pieces;
    }

    /** The words of a text, signs included, in order. */
    static List<String> words(String text) {
        return tokens(text).stream().filter(token -> !token.isBlank()).toList();
    }

    private static WordDifference of(String before, String after) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        WordDifference difference = new WordDifference();
        if (old.size() + now.size() > MOST_TOKENS) {
            difference.change(before, after);
        } else {
            difference.layBeside(old, now);
        }
        difference.close();
        return difference;
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private void layBeside(List<String> old, List<String> now) {
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int from = delta.getSource().getPosition();
            keep(String.join("", old.subList(at, from)));
            change(
                    String.join("", delta.getSource().getLines()),
                    String.join("", delta.getTarget().getLines()));
            at = from + delta.getSource().size();
        }
        close();
        keep(String.join("", old.subList(at, old.size())));
    }

    private void change(String before, String after) {
        removed.append(before);
        added.append(after);
    }

    private void keep(String text) {
        // A lone space between two changes would chop a changed phrase into words.
        if (text.isBlank() && !removed.isEmpty() && !added.isEmpty()) {
            change(text, text);
            return;
        }
        close();
        add(Change.SAME, text);
    }

    private void close() {
        add(Change.REMOVED, removed.toString());
        add(Change.ADDED, added.toString());
        removed.setLength(0);
        added.setLength(0);
    }

    private void add(Change change, String text) {
        if (!text.isEmpty()) {
            pieces.add(new TextPiece(change, text));
        }
    }
}
