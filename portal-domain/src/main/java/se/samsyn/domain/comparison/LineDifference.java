package se.samsyn.domain.comparison;

import java.util.List;
import se.samsyn.domain.field.FieldLine;

/**
 * A line of a field with what happened to it.
 *
 * @param unchangedBefore how many unchanged lines are left out before it
 */
public record LineDifference(Change change, String label, List<TextPiece> pieces, int unchangedBefore) {

    static LineDifference whole(Change change, FieldLine line) {
        return new LineDifference(change, line.label(), List.of(new TextPiece(change, line.text())), 0);
    }

    LineDifference after(int unchanged) {
        return new LineDifference(change, label, pieces, unchanged);
    }
}
