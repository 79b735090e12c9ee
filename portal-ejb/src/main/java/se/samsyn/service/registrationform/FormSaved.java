package se.samsyn.service.registrationform;

/** Staff have saved what an event asks, by which seats of choices may have become free. */
public record FormSaved(long eventId) {}
