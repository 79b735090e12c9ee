package se.samsyn.domain.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.samsyn.domain.manuscript.Difference.Place;

/**
 * A list of parts, such as blocks, in two texts: each of mine laid beside the one of theirs that it is most like, in order.
 */
final class PartList {

    private final String section;
    private final String field;
    private final List<Object> base;
    private final List<Object> mine;
    private final List<Object> theirs;
    private final List<Slot> slots = new ArrayList<>();

    /** A place in the list that both share: what stands there, or the difference that decides it. */
    private record Slot(Object same, Difference difference) {

        List<Object> values() {
            return difference == null ? List.of(same) : difference.chosen();
        }
    }

    PartList(String section, String field, List<Object> base, List<Object> mine, List<Object> theirs) {
        this.section = section;
        this.field = field;
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        align();
    }

    List<Object> chosen() {
        return slots.stream().flatMap(slot -> slot.values().stream()).toList();
    }

    void eachDifference(Consumer<Difference> use) {
        slots.stream()
                .map(Slot::difference)
                .filter(difference -> difference != null)
                .forEach(use);
    }

    private void align() {
        double[][] best = bestScores();
        int i = 0;
        int j = 0;
        while (i < mine.size() || j < theirs.size()) {
            double pair = i < mine.size() && j < theirs.size() ? score(mine.get(i), theirs.get(j)) : 0;
            if (pair > 0 && best[i][j] == pair + best[i + 1][j + 1]) {
                addPair(i++, j++);
            } else if (i < mine.size() && best[i][j] == best[i + 1][j]) {
                addMine(i++);
            } else {
                addTheirs(j++);
            }
        }
    }

    // The best that can be had from place i of mine and place j of theirs on.
    private double[][] bestScores() {
        double[][] best = new double[mine.size() + 1][theirs.size() + 1];
        for (int i = mine.size() - 1; i >= 0; i--) {
            for (int j = theirs.size() - 1; j >= 0; j--) {
                double pair = score(mine.get(i), theirs.get(j));
                double skip = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = pair > 0 ? Math.max(skip, pair + best[i + 1][j + 1]) : skip;
            }
        }
        return best;
    }

    private static double score(Object one, Object other) {
        double likeness = Likeness.of(one, other);
        return likeness >= Likeness.SAME_PART ? 1 + likeness : 0;
    }

    private void addPair(int i, int j) {
        Object my = mine.get(i);
        Object their = theirs.get(j);
        if (my.equals(their)) {
            slots.add(new Slot(my, null));
        } else {
            add(Difference.between(place(i), before(my, their), my, their));
        }
    }

    private Object before(Object my, Object their) {
        return base.contains(my) ? my : base.contains(their) ? their : null;
    }

    // A part that both have, each in another place, has been moved and stands once.
    private void addMine(int i) {
        Object my = mine.get(i);
        if (theirs.contains(my)) {
            if (!isMovedByThem()) {
                slots.add(new Slot(my, null));
            }
        } else {
            add(Difference.onlyMine(place(i), my, base.contains(my), isKnown(my)));
        }
    }

    private void addTheirs(int j) {
        Object their = theirs.get(j);
        if (mine.contains(their)) {
            if (isMovedByThem()) {
                slots.add(new Slot(their, null));
            }
        } else {
            add(Difference.onlyTheirs(place(j), their, base.contains(their), isKnown(their)));
        }
    }

    private boolean isMovedByThem() {
        List<Object> order = new ArrayList<>(base);
        order.retainAll(mine);
        List<Object> mineInCommon = new ArrayList<>(mine);
        mineInCommon.retainAll(base);
        return order.equals(mineInCommon);
    }

    private boolean isKnown(Object part) {
        return base.stream().anyMatch(before -> score(before, part) > 0);
    }

    private Place place(int index) {
        return new Place(section, field, index + 1);
    }

    private void add(Difference difference) {
        slots.add(new Slot(null, difference));
    }
}
