package se.samsyn.web.admin.scheduled;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samsyn.domain.Results;
import se.samsyn.domain.publishing.ScheduledRow;
import se.samsyn.domain.time.SwedishTime;
import se.samsyn.service.publishing.PublishingService;
import se.samsyn.web.admin.ListBacking;

/** {@code /admin/scheduled}: the calendar of everything that will go live or leave, day by day. */
@Named
@RequestScoped
public class ListScheduledBacking extends ListBacking {

    /** The moments of one day. */
    public record Day(LocalDate date, List<ScheduledRow> rows) {}

    @Inject
    private PublishingService publishing;

    private Results<ScheduledRow> rows;
    private List<Day> days;

    public void load() {
        rows = publishing.scheduled(pageNumber());
        Map<LocalDate, List<ScheduledRow>> byDay = rows.items().stream()
                .collect(Collectors.groupingBy(
                        row -> SwedishTime.of(row.at()).local().toLocalDate(), TreeMap::new, Collectors.toList()));
        days = byDay.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    public List<Day> getDays() {
        return days;
    }

    public Results<ScheduledRow> getRows() {
        return rows;
    }
}
