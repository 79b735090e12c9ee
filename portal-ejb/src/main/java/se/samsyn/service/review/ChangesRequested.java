package se.samsyn.service.review;

import se.samsyn.domain.content.ContentVersion;

/**
 * A reviewer wants a text to be changed before it is published; it is a draft again.
 *
 * @param author the user name of who changed the text last
 * @param by the reviewer's user name
 */
public record ChangesRequested(ContentVersion version, String author, String by, String comment) {}
