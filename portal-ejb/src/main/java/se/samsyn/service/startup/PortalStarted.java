package se.samsyn.service.startup;

/**
 * The schema is up to date, and the portal is about to open: what it cannot do without is made now, such as the first account.
 *
 * <p>Sent once per start of a node, on one node at a time; observers must do nothing when their work is already done.
 */
public record PortalStarted() {}
