package se.samsyn.domain.review;

import java.time.Instant;

/**
 * A step of a review as it stands beside the text.
 *
 * @param number the version's number
 * @param reviewer whom the text was sent to, or {@code null} for anybody who may publish
 */
public record ReviewLine(int number, ReviewStep step, String by, Instant at, String reviewer, String text) {}
