package se.samsyn.domain.worklist;

/**
 * How much waits in one list of work, and where the list is.
 *
 * @param key names the list: its words stand under {@code admin_work.<key>}
 * @param path the list's address below the context root, with what narrows it to the reader
 */
public record WorkCount(String key, long count, String path) {}
