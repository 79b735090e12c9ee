package se.samsyn.domain.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;

/** What the virus scanner said about a file's present bytes, and when. */
@Embeddable
public class Scan implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FINDING_LENGTH = 200;

    @Enumerated(EnumType.STRING)
    @Column(name = "scan_state")
    private ScanState state = ScanState.NOT_SCANNED;

    @Column(name = "scan_finding")
    private String finding;

    @Column(name = "scanned_at")
    private Instant at;

    /** Nobody has asked a scanner. */
    public Scan() {}

    public Scan(ScanState state, String finding, Instant at) {
        this.state = state;
        this.finding = finding == null ? null : finding.substring(0, Math.min(FINDING_LENGTH, finding.length()));
        this.at = at;
    }

    public ScanState getState() {
        return state;
    }

    /** What the scanner calls what it found; null when nothing was found. */
    public String getFinding() {
        return finding;
    }

    public Instant getAt() {
        return at;
    }
}
