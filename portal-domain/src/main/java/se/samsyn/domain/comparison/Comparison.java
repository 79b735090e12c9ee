package se.samsyn.domain.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays two versions side by side and keeps what is not the same in both. */
public final class Comparison {

    /** Two lines that share less than this are two lines, not one that changed. */
    private static final double ALIKE = 0.4;

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
        // In linear space: a text may be long and wholly rewritten. What changes in one place comes as several deltas.
        Patch<FieldLine> patch = DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>());
        List<LineDifference> lines = new ArrayList<>();
        List<FieldLine> gone = new ArrayList<>();
        List<FieldLine> come = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<FieldLine> delta : patch.getDeltas()) {
            int from = delta.getSource().getPosition();
            if (from > at) {
                replace(gone, come, lines);
                keep(before.subList(at, from), lines);
            }
            gone.addAll(delta.getSource().getLines());
            come.addAll(delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        replace(gone, come, lines);
        keep(before.subList(at, before.size()), lines);
        return lines;
    }

    private static void keep(List<FieldLine> same, List<LineDifference> lines) {
        same.forEach(line -> lines.add(LineDifference.whole(Change.SAME, line)));
    }

    /** Tells lines that changed from lines that came or went, by how alike they are; both lists are empty afterwards. */
    private static void replace(List<FieldLine> gone, List<FieldLine> come, List<LineDifference> lines) {
        List<FieldLine> added = new ArrayList<>();
        int at = 0;
        for (FieldLine line : come) {
            int earlier = alike(line, gone, at);
            if (earlier < 0) {
                added.add(line);
            } else {
                tell(gone.subList(at, earlier), added, lines);
                List<TextPiece> words = WordDifference.between(gone.get(earlier).text(), line.text());
                lines.add(new LineDifference(Change.CHANGED, line.label(), words, 0));
                at = earlier + 1;
            }
        }
        tell(gone.subList(at, gone.size()), added, lines);
        gone.clear();
        come.clear();
    }

    private static void tell(List<FieldLine> removed, List<FieldLine> added, List<LineDifference> lines) {
        removed.forEach(line -> lines.add(LineDifference.whole(Change.REMOVED, line)));
        added.forEach(line -> lines.add(LineDifference.whole(Change.ADDED, line)));
        added.clear();
    }

    private static int alike(FieldLine line, List<FieldLine> before, int from) {
        // Only the nearest few: comparing each line of a rewritten chapter with each other one costs too much.
        for (int i = from; i < Math.min(before.size(), from + 8); i++) {
            FieldLine earlier = before.get(i);
            if (earlier.label().equals(line.label()) && WordDifference.likeness(earlier.text(), line.text()) >= ALIKE) {
                return i;
            }
        }
        return -1;
    }
}
