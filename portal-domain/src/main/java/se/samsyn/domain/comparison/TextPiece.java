package se.samsyn.domain.comparison;

/** Some words in a row that share their fate. */
public record TextPiece(Change change, String text) {}
