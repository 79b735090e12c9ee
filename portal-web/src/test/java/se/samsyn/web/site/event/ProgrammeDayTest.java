package se.samsyn.web.site.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.event.ProgrammeItem;
import se.samsyn.domain.event.ProgrammeItemKind;
import se.samsyn.web.format.DateText;

class ProgrammeDayTest {

    private static final LocalDate TUESDAY = LocalDate.of(2020, 2, 11);

    @Test
    void leavesTheOnlyDayWithoutHeading() {
        List<ProgrammeDay> days = ProgrammeDay.of(List.of(item(null), item(TUESDAY)), TUESDAY, DateText.SWEDISH);

        assertThat(days).extracting(ProgrammeDay::title).containsExactly("");
    }

    @Test
    void headsEachOfSeveralDaysWithItsDate() {
        List<ProgrammeDay> days =
                ProgrammeDay.of(List.of(item(null), item(TUESDAY.plusDays(1))), TUESDAY, DateText.SWEDISH);

        assertThat(days)
                .extracting(ProgrammeDay::title)
                .containsExactly("tisdag 11 februari 2020", "onsdag 12 februari 2020");
    }

    @Test
    void gathersTracksThatFollowEachOtherSideBySide() {
        List<ProgrammeItem> items =
                List.of(inTrack(null), inTrack("A"), inTrack("B"), inTrack(" A"), inTrack(null), inTrack("B"));

        List<ProgrammePart> parts = new ProgrammeDay("", items).parts();

        assertThat(parts).extracting(ProgrammePart::item).containsExactly(items.get(0), null, items.get(4), null);
        assertThat(parts.get(1).tracks())
                .containsExactly(
                        new ProgrammePart.Track("A", List.of(items.get(1), items.get(3))),
                        new ProgrammePart.Track("B", List.of(items.get(2))));
    }

    private static ProgrammeItem inTrack(String track) {
        ProgrammeItem item = item(null);
        item.setTrack(track);
        return item;
    }

    private static ProgrammeItem item(LocalDate day) {
        ProgrammeItem item =
                new ProgrammeItem(ProgrammeItemKind.TALK, LocalTime.of(9, 0), LocalTime.of(10, 0), "Nuläge");
        item.setDay(day);
        return item;
    }
}
