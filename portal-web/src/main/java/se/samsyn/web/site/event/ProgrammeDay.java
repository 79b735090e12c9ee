package se.samsyn.web.site.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.event.ProgrammeItem;
import se.samsyn.web.format.DateText;

/**
 * A day of a programme.
 *
 * @param title the day, "tisdag 11 februari 2020"; empty when the event has a single day
 */
public record ProgrammeDay(String title, List<ProgrammeItem> items) {

    /** The day's items, those of parallel tracks gathered. */
    public List<ProgrammePart> parts() {
        return ProgrammePart.of(items);
    }

    /** The programme by days, in the order it was written. */
    static List<ProgrammeDay> of(List<ProgrammeItem> programme, LocalDate firstDay, DateText dates) {
        Map<LocalDate, List<ProgrammeItem>> days = new LinkedHashMap<>();
        for (ProgrammeItem item : programme) {
            days.computeIfAbsent(item.dayOr(firstDay), any -> new ArrayList<>()).add(item);
        }
        boolean single = days.size() == 1;
        return days.entrySet().stream()
                .map(day -> new ProgrammeDay(single ? "" : dates.weekday(day.getKey()), day.getValue()))
                .toList();
    }
}
