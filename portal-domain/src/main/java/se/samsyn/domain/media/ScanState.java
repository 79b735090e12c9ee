package se.samsyn.domain.media;

/** What the virus scanner has said about a file's present bytes. */
public enum ScanState {
    /** No scanner is set up, or it was away and operations let files pass then. */
    NOT_SCANNED,
    /** Nothing was found. */
    CLEAN,
    /** In quarantine until the scanner answers. */
    WAITING,
    /** In quarantine: something was found. */
    INFECTED;

    /** Whether the file is kept from everybody, staff included. */
    public boolean isQuarantine() {
        return this == WAITING || this == INFECTED;
    }
}
