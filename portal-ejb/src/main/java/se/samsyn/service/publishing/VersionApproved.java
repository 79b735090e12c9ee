package se.samsyn.service.publishing;

import se.samsyn.domain.content.ContentVersion;

/**
 * A reviewer has approved a text by publishing it; it is public from the version's {@code liveFrom} on.
 *
 * @param author the user name of who changed the text last
 * @param by the reviewer's user name
 */
public record VersionApproved(ContentVersion version, String author, String by) {}
