package se.samsyn.domain.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * What an event was before it last got another time or place, was postponed or called off. As long as it can be had back, mails about the
 * change wait in the outbox, so that nobody hears of a change that was a mistake.
 */
@Entity
@Table(name = "event_undo")
public class EventUndo {

    /** How long a change can be taken back; mails about it wait as long. */
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

    @Embedded
    private Venue venue;

    @Column(name = "time_or_place")
    private boolean ofTimeOrPlace;

    @Column(name = "spread_from")
    private Long spreadFrom;

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
        venue = before.getVenue().copy();
    }

    /** The change is one of time or place, and taking it back gives both back. */
    public EventUndo ofTimeOrPlace() {
        ofTimeOrPlace = true;
        return this;
    }

    /** The event was changed together with others of its series, to be like this one. */
    public EventUndo spreadFrom(long model) {
        spreadFrom = model;
        return this;
    }

    /** Whether the event has another beginning or end now. */
    public boolean hasOtherTimeThan(Event now) {
        return !startsAt.equals(now.getStartsAt()) || !endsAt.equals(now.getEndsAt()) || dateOnly != now.isDateOnly();
    }

    /** Whether there is still time. */
    public boolean isPossibleAt(Instant now) {
        return now.isBefore(possibleUntil);
    }

    public Long getEventId() {
        return eventId;
    }

    /** The line in the event's log that would be taken back. */
    public Long getChangeId() {
        return changeId;
    }

    public Instant getPossibleUntil() {
        return possibleUntil;
    }

    public boolean isOfTimeOrPlace() {
        return ofTimeOrPlace;
    }

    /** The event of the series that this one has become like; {@code null} for a change of its own. */
    public Long getSpreadFrom() {
        return spreadFrom;
    }

    public Venue getVenue() {
        return venue;
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
