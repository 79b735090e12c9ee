package se.samsyn.domain.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.samsyn.domain.comparison.Alignment;
import se.samsyn.domain.comparison.Alignment.Pair;
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
        int i = 0;
        int j = 0;
        for (Pair<Object> pair : Alignment.of(mine, theirs, Likeness::of)) {
            if (pair.after() == null) {
                addMine(pair.before(), ++i);
            } else if (pair.before() == null) {
                addTheirs(pair.after(), ++j);
            } else {
                addPair(pair, ++i);
                j++;
            }
        }
    }

    private void addPair(Pair<Object> pair, int number) {
        Object my = pair.before();
        Object their = pair.after();
        if (my.equals(their)) {
            slots.add(new Slot(my, null));
        } else {
            add(Difference.between(place(number), before(my, their), my, their));
        }
    }

    private Object before(Object my, Object their) {
        return base.contains(my) ? my : base.contains(their) ? their : null;
    }

    // A part that both have, each in another place, has been moved and stands once.
    private void addMine(Object my, int number) {
        if (!theirs.contains(my)) {
            add(Difference.onlyMine(place(number), my, base.contains(my), isKnown(my)));
        } else if (!isMovedByThem()) {
            slots.add(new Slot(my, null));
        }
    }

    private void addTheirs(Object their, int number) {
        if (!mine.contains(their)) {
            add(Difference.onlyTheirs(place(number), their, base.contains(their), isKnown(their)));
        } else if (isMovedByThem()) {
            slots.add(new Slot(their, null));
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
        return base.stream().anyMatch(before -> Likeness.of(before, part) >= Alignment.ALIKE);
    }

    private Place place(int number) {
        return new Place(section, field, number);
    }

    private void add(Difference difference) {
        slots.add(new Slot(null, difference));
    }
}
