package se.samsyn.domain.event;

import java.time.LocalDateTime;

/** One event of a series, as staff see it in the list of all dates; its title is the newest, published or not. */
public record Occasion(long id, String title, LocalDateTime startsAt, boolean dateOnly, EventStatus status) {}
