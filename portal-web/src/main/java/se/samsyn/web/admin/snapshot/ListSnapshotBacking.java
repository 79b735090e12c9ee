package se.samsyn.web.admin.snapshot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import se.samsyn.domain.Results;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.snapshot.SnapshotRow;
import se.samsyn.domain.snapshot.SnapshotSearch;
import se.samsyn.service.snapshot.SnapshotService;
import se.samsyn.web.admin.AddressValue;
import se.samsyn.web.admin.ListBacking;

/** All dated copies, narrowed by what stands in the address; those of removed pages too. */
@Named
@RequestScoped
public class ListSnapshotBacking extends ListBacking {

    @Inject
    private SnapshotService snapshots;

    private Results<SnapshotRow> rows;

    /** Asks for the rows; a value in the address that means nothing does not narrow the list. */
    public void load() {
        rows = snapshots.list(new SnapshotSearch(
                wanted("words"),
                AddressValue.findNumber(wanted("item")).orElse(null),
                day(wanted("from"), 0),
                day(wanted("to"), 1),
                pageNumber()));
    }

    private static Instant day(String text, int daysLater) {
        try {
            return text == null
                    ? null
                    : LocalDate.parse(text)
                            .plusDays(daysLater)
                            .atStartOfDay(Event.STOCKHOLM)
                            .toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public Results<SnapshotRow> getRows() {
        return rows;
    }
}
