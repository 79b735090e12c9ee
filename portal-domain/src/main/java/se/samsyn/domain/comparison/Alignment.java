package se.samsyn.domain.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Two lists laid side by side, in order: what is equal in both, and between that whatever makes the most pairs that are
 * alike. What has been moved is gone in one place and new in another.
 */
public final class Alignment<T> {

    /** From this likeness on, one is taken to be a changed form of the other. */
    public static final double ALIKE = 0.4;

    /** Beyond so many comparisons nothing is paired: in a chapter that was written anew it costs too much and tells too little. */
    private static final int MOST_COMPARED = 100_000;

    private final ToDoubleBiFunction<T, T> likeness;
    private final List<Pair<T>> pairs = new ArrayList<>();
    private final List<T> gone = new ArrayList<>();
    private final List<T> come = new ArrayList<>();

    /** What stands beside each other, equal or alike; one is {@code null} where only the other list has something. */
    public record Pair<T>(T before, T after) {}

    private Alignment(ToDoubleBiFunction<T, T> likeness) {
        this.likeness = likeness;
    }

    /**
     * Every element of both lists, once.
     *
     * @param likeness of two that are not equal, from 0 to 1
     */
    public static <T> List<Pair<T>> of(List<T> before, List<T> after, ToDoubleBiFunction<T, T> likeness) {
        Alignment<T> alignment = new Alignment<>(likeness);
        alignment.align(before, after);
        return alignment.pairs;
    }

    private void align(List<T> before, List<T> after) {
        int at = 0;
        // In linear space: a text may be long and wholly rewritten. What changes in one place comes as several deltas.
        for (AbstractDelta<T> delta :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            keep(before.subList(at, delta.getSource().getPosition()));
            gone.addAll(delta.getSource().getLines());
            come.addAll(delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        keep(before.subList(at, before.size()));
        pairAlike();
    }

    private void keep(List<T> same) {
        if (!same.isEmpty()) {
            pairAlike();
            same.forEach(each -> pairs.add(new Pair<>(each, each)));
        }
    }

    /** Pairs what has gone with what has come in one place; both lists are empty afterwards. */
    private void pairAlike() {
        boolean compared = (long) gone.size() * come.size() <= MOST_COMPARED;
        double[][] best = compared ? bestScores() : new double[0][0];
        int i = 0;
        int j = 0;
        while (compared && i < gone.size() && j < come.size()) {
            double pair = score(i, j);
            if (pair > 0 && best[i][j] == pair + best[i + 1][j + 1]) {
                pairs.add(new Pair<>(gone.get(i++), come.get(j++)));
            } else if (best[i][j] == best[i + 1][j]) {
                pairs.add(new Pair<>(gone.get(i++), null));
            } else {
                pairs.add(new Pair<>(null, come.get(j++)));
            }
        }
        gone.subList(i, gone.size()).forEach(each -> pairs.add(new Pair<>(each, null)));
        come.subList(j, come.size()).forEach(each -> pairs.add(new Pair<>(null, each)));
        gone.clear();
        come.clear();
    }

    // The best that can be had from place i of what has gone and place j of what has come on.
    private double[][] bestScores() {
        double[][] best = new double[gone.size() + 1][come.size() + 1];
        for (int i = gone.size() - 1; i >= 0; i--) {
            for (int j = come.size() - 1; j >= 0; j--) {
                double pair = score(i, j);
                double skip = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = pair > 0 ? Math.max(skip, pair + best[i + 1][j + 1]) : skip;
            }
        }
        return best;
    }

    // A pair more counts for more than pairs that are more alike.
    private double score(int i, int j) {
        double alike = likeness.applyAsDouble(gone.get(i), come.get(j));
        return alike >= ALIKE ? 1 + alike : 0;
    }
}
