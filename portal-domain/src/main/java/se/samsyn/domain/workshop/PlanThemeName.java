package se.samsyn.domain.workshop;

/** A theme of an action plan, to be chosen: its lasting key and its title. */
public record PlanThemeName(String key, String title) {}
