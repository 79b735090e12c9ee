package se.samsyn.service.calendar;

/** Whose calendar an entry is for. */
public record Attendee(String name, String email) {}
