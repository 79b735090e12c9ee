package se.samsyn.domain.dialogue;

import java.time.LocalDateTime;

/** A dialogue by the event it belongs to, to be chosen as a predecessor. */
public record DialogueName(long eventId, String title, LocalDateTime startsAt) {}
