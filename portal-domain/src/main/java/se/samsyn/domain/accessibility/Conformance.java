package se.samsyn.domain.accessibility;

/** How far the site meets the law, in the three steps of Digg's statement. */
public enum Conformance {
    FULL,
    PARTIAL,
    NOT
}
