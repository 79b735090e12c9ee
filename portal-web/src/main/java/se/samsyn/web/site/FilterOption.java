package se.samsyn.web.site;

/**
 * An option of a filter.
 *
 * @param value what stands in the address
 * @param label what the reader sees
 * @param lang the tag of the label's language
 * @param chosen whether the list is narrowed to it
 */
public record FilterOption(String value, String label, String lang, boolean chosen) {}
