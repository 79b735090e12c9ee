package se.samsyn.domain.alert;

/** How much a message matters, the gravest first. */
public enum AlertLevel {
    /** Life, health or all of the region's services are concerned. */
    CRISIS,
    /** Many readers must do something differently. */
    IMPORTANT,
    /** Good to know. */
    INFORMATION
}
