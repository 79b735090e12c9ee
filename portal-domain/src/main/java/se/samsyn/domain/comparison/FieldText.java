package se.samsyn.domain.comparison;

import java.util.List;
import se.samsyn.domain.field.FieldLine;

/**
 * A field of a version with what stands in it, in the reader's language.
 *
 * @param lines none when the field is empty
 */
public record FieldText(String label, List<FieldLine> lines) {}
