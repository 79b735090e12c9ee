package se.samsyn.domain.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * What an event is called in people's calendars: an identity that never changes, and a number by which a calendar knows the
 * later of two files. The number rises only when start, end, place or status changes.
 */
@Embeddable
public class CalendarEntry {

    @Column(name = "ical_uid")
    private String uid;

    @Column(name = "ical_sequence")
    private int sequence;

    @Column(name = "ical_changed_at")
    private Instant changedAt;

    protected CalendarEntry() {}

    static CalendarEntry begunAt(Instant now) {
        CalendarEntry entry = new CalendarEntry();
        entry.uid = UUID.randomUUID() + "@samsyn";
        entry.changedAt = now;
        return entry;
    }

    void changed(Instant now) {
        sequence++;
        changedAt = now;
    }

    public String getUid() {
        return uid;
    }

    public int getSequence() {
        return sequence;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
