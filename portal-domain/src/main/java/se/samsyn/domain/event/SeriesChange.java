package se.samsyn.domain.event;

/** What becomes of the time and place of one event of a series that is made like another: as it is, and as it would be. */
public record SeriesChange(Event before, Event after) {}
