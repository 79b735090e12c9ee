package se.samsyn.domain.comparison;

import java.util.List;

/**
 * A field that is not the same in both versions.
 *
 * @param change ADDED when it was empty before, REMOVED when it is empty now, else CHANGED
 * @param lines what changed, with one unchanged line on either side
 * @param unchangedAfter how many unchanged lines are left out at the end
 */
public record FieldDifference(String label, Change change, List<LineDifference> lines, int unchangedAfter) {}
