package se.samsyn.domain.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import se.samsyn.domain.field.FieldLine;

/** How many of the longer line's words stand in the other too, from 0 to 1; their order does not count. */
final class LineLikeness implements ToDoubleBiFunction<FieldLine, FieldLine> {

    private final Map<String, List<String>> words = new HashMap<>();

    @Override
    public double applyAsDouble(FieldLine before, FieldLine after) {
        if (!before.label().equals(after.label())) {
            return 0;
        }
        List<String> old = words(before);
        List<String> now = words(after);
        int longest = Math.max(old.size(), now.size());
        return longest == 0 ? 1 : (double) shared(old, now) / longest;
    }

    private List<String> words(FieldLine line) {
        return words.computeIfAbsent(line.text(), WordDifference::words);
    }

    private static long shared(List<String> old, List<String> now) {
        Map<String, Integer> left = new HashMap<>();
        old.forEach(word -> left.merge(word, 1, Integer::sum));
        return now.stream()
                .filter(word -> left.merge(word, -1, Integer::sum) >= 0)
                .count();
    }
}
