package se.samsyn.domain.check;

/** How much a finding matters to readers. */
public enum Severity {
    /** Publication will be refused: the law or a broken page says so. */
    BLOCKER,
    /** Somebody will be shut out or misled. */
    WARNING,
    /** The text reads better without it. */
    ADVICE
}
