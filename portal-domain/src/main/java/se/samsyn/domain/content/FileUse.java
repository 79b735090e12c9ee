package se.samsyn.domain.content;

import java.io.Serializable;

/**
 * An item of which some version shows a file or links to it.
 *
 * @param title of its latest version
 * @param now whether the live, the scheduled or the latest version does; otherwise only its history
 */
public record FileUse(long id, ContentType type, String title, boolean now) implements Serializable {}
