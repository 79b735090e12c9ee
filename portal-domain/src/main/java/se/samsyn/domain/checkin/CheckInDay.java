package se.samsyn.domain.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import se.samsyn.domain.event.ParticipantCategory;

/**
 * Check-in to an event on one of its days: who is expected and who has come.
 *
 * @param mark another one as soon as anything here is
 * @param zone in which its days are reckoned
 * @param day the one that arrivals are told of: today, or the event's nearest
 * @param first day of the event
 * @param last day of the event
 * @param until when nobody needs this any more
 * @param seats all of them, or {@code null} where there are enough for everybody
 * @param categories from which a walk-in chooses
 */
public record CheckInDay(
        long eventId,
        String title,
        String mark,
        CheckInStatus standing,
        ZoneId zone,
        LocalDate day,
        LocalDate first,
        LocalDate last,
        Instant until,
        Integer seats,
        List<ParticipantCategory> categories,
        List<ExpectedPerson> people) {

    public CheckInDay {
        categories = List.copyOf(categories);
        people = List.copyOf(people);
    }

    public boolean isOpen() {
        return standing == CheckInStatus.OPEN;
    }

    /** How many have a seat. */
    public long expected() {
        return people.stream().filter(ExpectedPerson::isExpected).count();
    }

    /** How many of them have come. */
    public long arrived() {
        return people.stream()
                .filter(person -> person.isExpected() && person.isArrived())
                .count();
    }

    /** Whether whoever comes now comes on top of all seats. */
    public boolean isFull() {
        return seats != null && expected() >= seats;
    }
}
