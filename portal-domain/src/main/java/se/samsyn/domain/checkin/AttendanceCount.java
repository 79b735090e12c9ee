package se.samsyn.domain.checkin;

import java.time.LocalDate;
import se.samsyn.domain.event.ParticipantCategory;

/** How many of a category came on a day of the event; a number, which may outlive the names. */
public record AttendanceCount(LocalDate day, ParticipantCategory category, long number) {}
