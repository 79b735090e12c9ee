package se.samsyn.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeClashTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 11);

    private static ProgrammeItem item(String title, String track, int from, int to) {
        ProgrammeItem item =
                new ProgrammeItem(ProgrammeItemKind.TALK, LocalTime.of(from, 0), LocalTime.of(to, 0), title);
        item.setTrack(track);
        return item;
    }

    private static ProgrammeItem with(ProgrammeItem item, String speaker) {
        item.getSpeakers().add(new Speaker(speaker, null, null));
        return item;
    }

    private static List<ProgrammeClash> clashes(ProgrammeItem... items) {
        return ProgrammeClash.in(List.of(items), DAY);
    }

    @Test
    void isNoneBetweenTracksOrOneAfterTheOther() {
        assertThat(clashes(item("A", "Vuxna", 9, 11), item("B", "Unga", 9, 11), item("C", null, 11, 12)))
                .isEmpty();
    }

    @Test
    void isFoundWithinATrackAndWithWhatIsForAll() {
        assertThat(clashes(item("A", "Vuxna", 9, 11), item("B", "vuxna ", 10, 12)))
                .singleElement()
                .satisfies(clash -> assertThat(clash.speaker()).isNull());
        assertThat(clashes(item("A", "Vuxna", 9, 11), item("B", null, 10, 12))).hasSize(1);
    }

    @Test
    void namesTheSpeakerWhoIsToBeInTwoPlaces() {
        assertThat(clashes(
                        with(item("A", "Vuxna", 9, 11), "Exempel Ett"), with(item("B", "Unga", 10, 12), "exempel ett")))
                .extracting(ProgrammeClash::speaker)
                .containsExactly("Exempel Ett");
    }

    @Test
    void isNoneOnDifferentDaysOrWithoutKnownTimes() {
        ProgrammeItem later = item("B", null, 9, 11);
        later.setDay(DAY.plusDays(1));
        ProgrammeItem open = new ProgrammeItem(ProgrammeItemKind.TALK, LocalTime.of(9, 0), null, "C");

        assertThat(clashes(item("A", null, 9, 11), later, open)).isEmpty();
    }
}
