package se.samsyn.domain.snapshot;

/**
 * One page of a version as it was rendered.
 *
 * @param part empty for the item's own page, else the last part of the address below it
 * @param path the whole address
 */
public record PageSnapshot(String part, String path, String title, String html) {}
