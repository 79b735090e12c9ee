package se.samsyn.domain.field;

/**
 * One line of a field as people read it.
 *
 * @param label what the line is, such as "Bildtext"; empty when the field's own label says it
 */
public record FieldLine(String label, String text) {}
