package se.samsyn.domain.field;

import java.util.List;

/** One of several parts of a version, such as a block or a programme item. */
public interface Part extends Described {

    /** Tells how it reads when versions are compared: its values in one line, unless it has a way of its own. */
    default void read(FieldLines lines, List<? extends Part> all) {
        lines.text(lines.joined(" – ", this));
    }

    /** Hook: takes its place among the others, once all have got what stands in them. */
    default void settle(List<? extends Part> all) {}
}
