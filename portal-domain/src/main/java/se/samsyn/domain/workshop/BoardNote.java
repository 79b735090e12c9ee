package se.samsyn.domain.workshop;

import java.time.Instant;

/** A note as staff see it: what, from whom, about which question, in which theme. */
public record BoardNote(
        long id, long questionId, String group, String text, Long themeId, boolean hidden, Instant writtenAt) {}
