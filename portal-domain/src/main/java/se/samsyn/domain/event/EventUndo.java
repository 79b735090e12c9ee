package se.samsyn.domain.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * What an event was before it was last moved, postponed or called off. As long as it can be had back, letters about the
 * change wait in the outbox, so that nobody hears of a change that was a mistake.
 */
@Entity
@Table(name = "event_undo")
public class EventUndo {

    /** How long a change can be taken back; letters about it wait as long. */
    public static final Duration TIME = Duration.ofMinutes(10);

    @Id
    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "change_id")
    private Long changeId;

    @Column(name = "possible_until")
    private Instant possibleUntil;

    @Enumerated(EnumType.STRING)
    private EventStatus status;

    @Column(name = "status_reason")
    private String statusReason;

    @Column(name = "status_changed_at")
    private Instant statusChangedAt;

    @Column(name = "starts_at")
    private LocalDateTime startsAt;

    @Column(name = "ends_at")
    private LocalDateTime endsAt;

    @Column(name = "date_only")
    private boolean dateOnly;

    @Column(name = "previous_starts_at")
    private LocalDateTime previousStartsAt;

    protected EventUndo() {}

    EventUndo(Event before, EventChange change, Instant now) {
        eventId = before.getId();
        changeId = change.getId();
        possibleUntil = now.plus(TIME);
        status = before.getStatus();
        statusReason = before.getStatusReason();
        statusChangedAt = before.getStatusChangedAt();
        startsAt = before.getStartsAt();
        endsAt = before.getEndsAt();
        dateOnly = before.isDateOnly();
        previousStartsAt = before.getTime().getPreviousStartsAt();
    }

    /** Whether there is still time. */
    public boolean isPossibleAt(Instant now) {
        return now.isBefore(possibleUntil);
    }

    /** The line in the event's log that would be taken back. */
    public Long getChangeId() {
        return changeId;
    }

    public Instant getPossibleUntil() {
        return possibleUntil;
    }

    public EventStatus getStatus() {
        return status;
    }

    public String getStatusReason() {
        return statusReason;
    }

    public Instant getStatusChangedAt() {
        return statusChangedAt;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public boolean isDateOnly() {
        return dateOnly;
    }

    public LocalDateTime getPreviousStartsAt() {
        return previousStartsAt;
    }
}
