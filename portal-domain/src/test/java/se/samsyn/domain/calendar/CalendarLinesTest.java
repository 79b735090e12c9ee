package se.samsyn.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CalendarLinesTest {

    private final CalendarLines lines = new CalendarLines();

    @Test
    void foldsAfterSeventyFiveOctetsAndCutsNoLetterInTwo() {
        lines.text("SUMMARY", "å".repeat(60));

        String[] folded = lines.written().split("\r\n");

        // "SUMMARY:" and 33 letters of two octets are 74; one more would be 76.
        assertThat(folded).containsExactly("SUMMARY:" + "å".repeat(33), " " + "å".repeat(27));
    }

    @Property
    void isReadBackAsWrittenWhateverTheLetters(@ForAll @StringLength(max = 300) String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "").replaceAll("[\\ud800-\\udfff]", "x");
        CalendarLines written = new CalendarLines().line("X-TEXT", plain);

        String[] folded = written.written().split("\r\n");
        String unfolded =
                Stream.of(folded).skip(1).map(line -> line.substring(1)).collect(Collectors.joining("", folded[0], ""));

        assertThat(unfolded).isEqualTo("X-TEXT:" + plain);
        assertThat(folded)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void escapesWhatMeansSomethingToTheFormat() {
        lines.text("SUMMARY", "Dialog; nuläge, \\ framtid\nBEGIN:VEVENT\u0007");

        assertThat(lines.written()).isEqualTo("SUMMARY:Dialog\\; nuläge\\, \\\\ framtid\\nBEGIN:VEVENT\r\n");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(lines.text("LOCATION", " ").text("LOCATION", null).written()).isEmpty();
    }

    @Test
    void keepsANameFromEndingItsQuotation() {
        assertThat(CalendarLines.quoted("Åsa \"Ås\" Öst\r\nX")).isEqualTo("\"Åsa 'Ås' Öst''X\"");
    }

    @Test
    void writesMomentsOfTheUniversalClockOfAWallAndDays() {
        lines.moment("DTSTAMP", Instant.parse("2026-03-01T08:00:00.123Z"))
                .moment("DTSTART", LocalDateTime.of(2026, 3, 12, 9, 0), ZoneId.of("Europe/Stockholm"))
                .day("DTEND", LocalDate.of(2026, 3, 13));

        assertThat(lines.written())
                .isEqualTo("DTSTAMP:20260301T080000Z\r\n"
                        + "DTSTART;TZID=Europe/Stockholm:20260312T090000\r\n"
                        + "DTEND;VALUE=DATE:20260313\r\n");
    }

    @Test
    void describesTheClockOfStockholmByTheRulesOfToday() {
        ZoneLines.write(ZoneId.of("Europe/Stockholm"), lines);

        assertThat(lines.written()).isEqualTo("""
                BEGIN:VTIMEZONE
                TZID:Europe/Stockholm
                BEGIN:DAYLIGHT
                DTSTART:19960331T020000
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:19961027T030000
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                END:STANDARD
                END:VTIMEZONE
                """.replace("\n", "\r\n"));
    }

    @Test
    void describesAClockThatIsNeverChanged() {
        ZoneLines.write(ZoneId.of("Asia/Tokyo"), lines);

        assertThat(lines.written())
                .contains("BEGIN:STANDARD", "TZOFFSETTO:+0900")
                .doesNotContain("DAYLIGHT");
    }

    @Test
    void describesTheSecondSundayOfMarch() {
        ZoneLines.write(ZoneId.of("America/New_York"), lines);

        assertThat(lines.written()).contains("BYMONTH=3;BYDAY=2SU", "BYMONTH=11;BYDAY=1SU", "TZOFFSETTO:-0500");
    }
}
