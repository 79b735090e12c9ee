package se.samsyn.domain.registration;

/**
 * A workshop that a participant has chosen.
 *
 * @param seated whether they hold a seat there; else they wait for one
 */
public record ChosenWorkshop(Workshop workshop, boolean seated) {}
