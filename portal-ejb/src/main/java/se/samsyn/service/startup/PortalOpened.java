package se.samsyn.service.startup;

/**
 * The portal answers visitors: work that takes its time is done now, such as filling in demo content.
 *
 * <p>Sent once per start of a node, on one node at a time; observers must do nothing when their work is already done.
 */
public record PortalOpened() {}
