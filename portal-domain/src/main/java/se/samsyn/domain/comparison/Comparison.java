package se.samsyn.domain.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.field.FieldLine;

/** Lays two versions side by side and keeps what is not the same in both. */
public final class Comparison {

    private Comparison() {}

    /** The fields that differ, in the order of the later version; fields that only the earlier one has come last. */
    public static List<FieldDifference> between(List<FieldText> before, List<FieldText> after) {
        Map<String, List<FieldLine>> old = new HashMap<>();
        before.forEach(field -> old.put(field.label(), field.lines()));
        List<FieldDifference> differences = new ArrayList<>();
        for (FieldText field : after) {
            List<FieldLine> earlier = old.remove(field.label());
            add(differences, field.label(), earlier == null ? List.of() : earlier, field.lines());
        }
        before.stream()
                .filter(field -> old.containsKey(field.label()))
                .forEach(field -> add(differences, field.label(), field.lines(), List.of()));
        return differences;
    }

    private static void add(
            List<FieldDifference> differences, String label, List<FieldLine> before, List<FieldLine> after) {
        if (before.equals(after)) {
            return;
        }
        List<LineDifference> all = lines(before, after);
        List<LineDifference> shown = new ArrayList<>();
        int unchanged = 0;
        for (int i = 0; i < all.size(); i++) {
            if (isNearChange(all, i)) {
                shown.add(all.get(i).after(unchanged));
                unchanged = 0;
            } else {
                unchanged++;
            }
        }
        differences.add(new FieldDifference(label, change(before, after), shown, unchanged));
    }

    private static Change change(List<FieldLine> before, List<FieldLine> after) {
        if (before.isEmpty()) {
            return Change.ADDED;
        }
        return after.isEmpty() ? Change.REMOVED : Change.CHANGED;
    }

    private static boolean isNearChange(List<LineDifference> all, int at) {
        return all.subList(Math.max(0, at - 1), Math.min(all.size(), at + 2)).stream()
                .anyMatch(line -> line.change() != Change.SAME);
    }

    private static List<LineDifference> lines(List<FieldLine> before, List<FieldLine> after) {
        return Alignment.of(before, after, new LineLikeness()).stream()
                .map(Comparison::difference)
                .toList();
    }

    private static LineDifference difference(Alignment.Pair<FieldLine> pair) {
        if (pair.after() == null) {
            return LineDifference.whole(Change.REMOVED, pair.before());
        }
        if (pair.before() == null || pair.before().equals(pair.after())) {
            return LineDifference.whole(pair.before() == null ? Change.ADDED : Change.SAME, pair.after());
        }
        List<TextPiece> words =
                WordDifference.between(pair.before().text(), pair.after().text());
        return new LineDifference(Change.CHANGED, pair.after().label(), words, 0);
    }
}
