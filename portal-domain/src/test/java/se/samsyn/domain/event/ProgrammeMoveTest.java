package se.samsyn.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeMoveTest {

    private static final LocalDateTime START = LocalDateTime.of(2027, 3, 11, 9, 0);
    private static final EventTime BEFORE = new EventTime(START, START.plusHours(7));

    private static ProgrammeItem item(String title, LocalDate day, String starts, String ends) {
        ProgrammeItem item =
                new ProgrammeItem(ProgrammeItemKind.TALK, LocalTime.parse(starts), LocalTime.parse(ends), title);
        item.setDay(day);
        return item;
    }

    private static ProgrammeMove to(LocalDateTime start, int hours) {
        return ProgrammeMove.of(BEFORE, new EventTime(start, start.plusHours(hours)));
    }

    @Test
    void takesDaysAndHoursAlongWhenTheEventLastsAsLongAsBefore() {
        ProgrammeItem item = item("Inledning", START.toLocalDate(), "09:00", "09:45");

        assertThat(to(START.plusDays(7).plusMinutes(90), 7).apply(item)).isTrue();

        assertThat(item.getDay()).isEqualTo(LocalDate.of(2027, 3, 18));
        assertThat(item.getStarts()).isEqualTo(LocalTime.of(10, 30));
        assertThat(item.getEnds()).isEqualTo(LocalTime.of(11, 15));
    }

    @Test
    void takesOnlyDaysAlongWhenTheEventBecomesShorter() {
        ProgrammeItem item = item("Inledning", START.toLocalDate(), "09:00", "09:45");

        to(START.plusDays(7).plusHours(1), 6).apply(item);

        assertThat(item.getDay()).isEqualTo(LocalDate.of(2027, 3, 18));
        assertThat(item.getStarts()).isEqualTo(LocalTime.of(9, 0));
    }

    @Test
    void leavesAloneWhatStandsOnTheNewDayAlready() {
        ProgrammeItem planned = item("Inledning", LocalDate.of(2027, 3, 18), "09:00", "09:45");

        assertThat(to(START.plusDays(7), 7).apply(planned)).isFalse();
        assertThat(planned.getDay()).isEqualTo(LocalDate.of(2027, 3, 18));
    }

    @Test
    void keepsTheHoursOfWhatWouldPassMidnight() {
        ProgrammeItem late = item("Kvällen", null, "15:00", "16:00");

        assertThat(to(START.plusHours(8), 7).apply(late)).isFalse();

        assertThat(late.getStarts()).isEqualTo(LocalTime.of(15, 0));
    }

    @Test
    void namesWhatIsLeftBehindAndNotWhatLayOutsideBefore() {
        List<ProgrammeItem> programme = List.of(
                item("Kaffe före", null, "08:30", "09:00"),
                item("Inledning", null, "09:00", "09:45"),
                item("Avslutning", null, "15:00", "16:00"));
        ProgrammeMove later = to(START.plusHours(2), 7);
        ProgrammeMove shorter = to(START, 4);

        assertThat(later.leftBehind(programme, true)).isEmpty();
        assertThat(later.leftBehind(programme, false)).containsExactly("Inledning");
        assertThat(shorter.leftBehind(programme, true)).containsExactly("Avslutning");
        assertThat(programme.get(1).getStarts()).isEqualTo(LocalTime.of(9, 0));
    }
}
