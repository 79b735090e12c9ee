package se.samsyn.domain.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;

/**
 * A date and time of day as somebody in Sweden writes it, and the instant that it stands for. Two nights a year that is not
 * plain: in March an hour is skipped, in October an hour comes twice.
 *
 * <pre>{@code
 * new SwedishTime(LocalDateTime.parse("2027-03-28T02:30")).isSkipped();  // true: 02.00 becomes 03.00
 * new SwedishTime(LocalDateTime.parse("2027-10-31T02:30")).comesTwice(); // true: 03.00 becomes 02.00
 * }</pre>
 */
public record SwedishTime(LocalDateTime local) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final ZoneRules RULES = ZONE.getRules();

    /** The instant as a clock on a Swedish wall shows it. */
    public static SwedishTime of(Instant instant) {
        return new SwedishTime(LocalDateTime.ofInstant(instant, ZONE));
    }

    /** Whether no clock ever shows this time, since it lies in the hour that is skipped in spring. */
    public boolean isSkipped() {
        return RULES.getValidOffsets(local).isEmpty();
    }

    /** Whether clocks show this time twice, since it lies in the hour that is repeated in autumn. */
    public boolean comesTwice() {
        return RULES.getValidOffsets(local).size() > 1;
    }

    /** The instant; the first of the two where a time comes twice, and the moment of the change where it is skipped. */
    public Instant instant() {
        return change().filter(ZoneOffsetTransition::isGap)
                .map(ZoneOffsetTransition::getInstant)
                .orElseGet(() -> ZonedDateTime.ofLocal(local, ZONE, null)
                        .withEarlierOffsetAtOverlap()
                        .toInstant());
    }

    /** The change of the clock that makes this time a special one. */
    public Optional<ZoneOffsetTransition> change() {
        return Optional.ofNullable(RULES.getTransition(local));
    }
}
