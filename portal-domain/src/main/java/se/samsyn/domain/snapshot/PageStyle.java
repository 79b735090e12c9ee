package se.samsyn.domain.snapshot;

/** The style sheet that a page was rendered with, known by a hash of its content. */
public record PageStyle(String hash, String css) {}
