package se.samsyn.service.review;

import se.samsyn.domain.content.ContentVersion;

/**
 * A text has been sent for review.
 *
 * @param reviewer the user name of somebody who is asked
 * @param by the user name of who sent it
 */
public record ReviewRequested(ContentVersion version, String reviewer, String by, String comment) {}
