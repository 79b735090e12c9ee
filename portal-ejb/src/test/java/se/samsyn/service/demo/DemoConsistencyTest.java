package se.samsyn.service.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventKind;

/** What the demo says in one place is not denied in another, whatever day it is made on. */
class DemoConsistencyTest {

    // The page's own label says so, and is right on any day.
    private static final Pattern STANDING = Pattern.compile(
            "anmälan (är|har) (öppen|öppnat|stängd|stängt)|har stängt|öppnar snart|fullbokad|fullbokat|är inställ|har ställts in|strax");

    private final List<DemoRecord> records = DemoText.readAll();

    static Stream<Instant> aFortnightAndChristmas() {
        return Stream.concat(
                Stream.iterate(DemoPortal.NOW, now -> now.plus(Duration.ofDays(1)))
                        .limit(14),
                Stream.of(Instant.parse("2026-12-20T10:00:00Z"), Instant.parse("2027-01-03T10:00:00Z")));
    }

    @Test
    void noEventTellsInItsTextWhatItsLabelTells() {
        assertThat(records)
                .filteredOn(record -> record.is("event"))
                .allSatisfy(event -> assertThat(words(event)).doesNotContainPattern(STANDING));
    }

    @ParameterizedTest
    @MethodSource("aFortnightAndChristmas")
    void nothingIsCalledOffAfterItWasToBeHeld(Instant now) {
        DemoDays days = DemoDays.at(now);

        assertThat(records)
                .filteredOn(record -> record.find("cancelled").isPresent())
                .hasSizeGreaterThan(1)
                .allSatisfy(record -> {
                    Event event = event(record, days);
                    Instant decided = DemoEvents.decided(event, days);
                    assertThat(decided)
                            .isBefore(
                                    event.getStartsAt().atZone(Event.STOCKHOLM).toInstant())
                            .isBeforeOrEqualTo(now)
                            .isAfter(DemoItems.published(record, days));
                });
    }

    @Test
    void registrationClosesAfterItOpens() {
        assertThat(records)
                .filteredOn(record -> record.find("registration").isPresent())
                .allSatisfy(record -> {
                    String[] before = record.get("registration").split("-");
                    assertThat(Integer.parseInt(before[0])).isGreaterThan(Integer.parseInt(before[1]));
                });
    }

    @Test
    void theSiteIsOlderThanAllThatStandsOnIt() {
        DemoDays days = DemoDays.at(DemoPortal.NOW);
        DemoRecord opening = records.stream()
                .filter(record -> record.slug().equals("webbplatsen-har-oppnat"))
                .findFirst()
                .orElseThrow();

        Instant opened = DemoItems.published(opening, days);

        assertThat(records.stream()
                        .filter(record -> DemoItems.type(record).isPresent())
                        .filter(record -> DemoItems.published(record, days).isBefore(opened))
                        .map(DemoRecord::slug))
                .isEmpty();
    }

    @Test
    void noTwoPagesHaveOneTitle() {
        assertThat(records.stream()
                        .filter(record -> DemoItems.type(record).isPresent())
                        .map(record -> record.get("title")))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsSaidOfPersonalDataIsWhatTheFormsDo() {
        String privacy = records.stream()
                .filter(record -> record.slug().equals("personuppgifter"))
                .map(DemoConsistencyTest::words)
                .findFirst()
                .orElseThrow();

        assertThat(DemoEvents.DAYS_FOR_SENSITIVE_ANSWERS).isEqualTo(14);
        assertThat(privacy).contains("tas bort fjorton dagar efteråt");
    }

    private static Event event(DemoRecord record, DemoDays days) {
        DemoTime time = DemoTime.of(record.get("when"), days);
        var item = new ContentItem(ContentType.EVENT, record.slug(), null, "demo", days.now());
        return new Event(item, EventKind.CONFERENCE, time.startsAt(), time.endsAt(), days.now());
    }

    private static String words(DemoRecord record) {
        String sections = String.join(
                " ",
                record.sections().stream()
                        .flatMap(section -> section.lines().stream())
                        .toList());
        return (record.find("lead").orElse("") + " " + sections).toLowerCase(Locale.ROOT);
    }
}
