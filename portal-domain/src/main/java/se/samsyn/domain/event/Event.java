package se.samsyn.domain.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.field.Described;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Kind;

/**
 * The operational facts of an event (evenemang): when, where, status, seats and registration window. They take effect at
 * once and every change is logged; the text is in {@link EventVersion}.
 */
@Entity
@Table(name = "event")
public class Event implements Described {

    /** Where the region is; events elsewhere may name another zone. */
    public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @Id
    @Column(name = "item_id")
    private Long id;

    @NotNull(message = "{samsyn.required}")
    @Enumerated(EnumType.STRING)
    private EventKind kind = EventKind.CONFERENCE;

    @Enumerated(EnumType.STRING)
    private EventStatus status = EventStatus.PLANNED;

    @Column(name = "status_reason")
    private String statusReason;

    @Column(name = "status_changed_at")
    private Instant statusChangedAt;

    @Embedded
    private EventTime time;

    @Embedded
    private Venue venue = new Venue();

    @Embedded
    private CalendarEntry calendar;

    @Column(name = "series_id")
    private Long seriesId;

    @Min(value = 1, message = "{samsyn.seats}")
    @Max(value = 100000, message = "{samsyn.seats}")
    private Integer seats;

    @Column(name = "registration_opens")
    private LocalDateTime registrationOpens;

    @Column(name = "registration_closes")
    private LocalDateTime registrationCloses;

    @Min(value = 0, message = "{samsyn.participants}")
    @Max(value = 100000, message = "{samsyn.participants}")
    private Integer participants;

    @Column(name = "participants_approximate")
    private boolean participantsApproximate;

    @ElementCollection(targetClass = ParticipantCategory.class)
    @CollectionTable(name = "event_category", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "category")
    @Enumerated(EnumType.STRING)
    private List<ParticipantCategory> categories = new ArrayList<>();

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected Event() {}

    /** The facts of an item that is stored already. */
    public Event(ContentItem item, EventKind kind, LocalDateTime startsAt, LocalDateTime endsAt, Instant now) {
        this.id = item.getId();
        this.kind = kind;
        time = new EventTime(startsAt, endsAt);
        calendar = CalendarEntry.begunAt(now);
    }

    /** The facts of another event that is like this one: planned, with a calendar entry of its own, and nobody has come. */
    public Event copyFor(ContentItem item, Instant now) {
        Event copy = new Event(item, kind, getStartsAt(), getEndsAt(), now);
        copy.time = time.copy();
        copy.venue = venue.copy();
        copy.registrationOpens = registrationOpens;
        copy.registrationCloses = registrationCloses;
        copy.seats = seats;
        copy.seriesId = seriesId;
        copy.categories.addAll(categories);
        return copy;
    }

    /** Plans an event that nobody knows of yet for another time; its registration opens and closes as many days earlier or later. */
    public void planFor(LocalDateTime starts, LocalDateTime ends) {
        long days = ChronoUnit.DAYS.between(getStartsAt().toLocalDate(), starts.toLocalDate());
        time.planFor(starts, ends);
        registrationOpens = registrationOpens == null ? null : registrationOpens.plusDays(days);
        registrationCloses = registrationCloses == null ? null : registrationCloses.plusDays(days);
    }

    /** Gives the event a new time and keeps the old one to be shown. */
    public void moveTo(LocalDateTime newStart, LocalDateTime newEnd, String reason, Instant now) {
        time.movedFrom(getStartsAt());
        time.planFor(newStart, newEnd);
        changeStatus(EventStatus.MOVED, reason, now);
    }

    /**
     * Another time or place has been written into an event that people know of: a beginning that they were told stays to be
     * shown, an event that was put off has a date again, and calendars hear of it.
     *
     * @param before what the event was
     * @param reason why; {@code null} for none
     */
    public void changedFrom(EventUndo before, String reason, Instant now) {
        boolean otherStart = !before.getStartsAt().equals(getStartsAt());
        if (otherStart) {
            time.movedFrom(before.getStartsAt());
        }
        if (otherStart || status == EventStatus.POSTPONED) {
            changeStatus(unlessOff(), reason, now);
        } else {
            statusReason = reason == null ? statusReason : reason;
            calendarChanged(now);
        }
    }

    private EventStatus unlessOff() {
        return time.getPreviousStartsAt() == null ? EventStatus.PLANNED : EventStatus.MOVED;
    }

    /** Whether people who know of the event would go there at the wrong time, or to the wrong place, if it became like the other and they were not told. */
    public boolean misleadsIfChangedTo(Event other, Instant now) {
        boolean toCome = !isOverAt(now) || !other.isOverAt(now);
        boolean dated = status != EventStatus.POSTPONED || !time.isSameAs(other.time);
        return toCome && dated && status != EventStatus.CANCELLED && other.hasOtherTimeOrPlaceThan(this);
    }

    /** Calls the event off; its page stays and says so. */
    public void cancel(String reason, Instant now) {
        changeStatus(EventStatus.CANCELLED, reason, now);
    }

    /** Puts the event off without a new time; {@link #moveTo} gives it one later. */
    public void postpone(String reason, Instant now) {
        changeStatus(EventStatus.POSTPONED, reason, now);
    }

    /** What the event is now, to be had back for a while. */
    public EventUndo undo(EventChange change, Instant now) {
        return new EventUndo(this, change, now);
    }

    /** Makes the event what it was before its last change; calendars hear of it as of one more change. */
    public void restore(EventUndo before, Instant now) {
        if (before.isOfTimeOrPlace()) {
            time.restore(before);
            venue = before.getVenue().copy();
        }
        status = before.getStatus();
        statusReason = before.getStatusReason();
        statusChangedAt = before.getStatusChangedAt();
        calendarChanged(now);
    }

    /** Takes a cancellation or a postponement back. */
    public void reinstate(Instant now) {
        changeStatus(unlessOff(), null, now);
    }

    private void changeStatus(EventStatus to, String reason, Instant now) {
        status = to;
        statusReason = reason;
        statusChangedAt = now;
        calendarChanged(now);
    }

    /** Raises the iCalendar sequence; only for a change of start, end, place or status. */
    public void calendarChanged(Instant now) {
        calendar.changed(now);
    }

    /** Whether start, end or place differ from the other's, so that calendars must hear of it. */
    public boolean hasOtherTimeOrPlaceThan(Event other) {
        return !time.isSameAs(other.time) || !venue.isSameAs(other.venue);
    }

    /** Makes the event one of a series; of none when that is {@code null}. */
    public void joinSeries(Long series) {
        seriesId = series;
    }

    /** Takes over where, how and at what hours another event takes place, and for how many; keeps its own days and status. */
    public void becomeLike(Event model) {
        kind = model.kind;
        seats = model.seats;
        venue = model.venue.copy();
        time.takeHoursOf(model.time);
    }

    /** A line for the log of changes. */
    public EventChange logLine(Instant at, String by, String what) {
        return new EventChange(this, at, by, what);
    }

    /** Whether the event is over. */
    public boolean isOverAt(Instant now) {
        return time.isOverAt(now);
    }

    /** Which phase the page shows; {@code documented} comes from the live version. */
    public EventPhase phaseAt(Instant now, boolean documented) {
        if (status == EventStatus.CANCELLED) {
            return EventPhase.CANCELLED;
        }
        if (status == EventStatus.POSTPONED) {
            return EventPhase.POSTPONED;
        }
        if (isOverAt(now)) {
            return documented ? EventPhase.DOCUMENTED : EventPhase.HELD;
        }
        return getRegistration().phaseAt(LocalDateTime.ofInstant(now, getZone()), getStartsAt());
    }

    @Override
    public void tell(Fields fields) {
        fields.value("kind", Kind.choice(EventKind.class), kind, this::setKind);
        fields.value("seats", Kind.NUMBER, seats, this::setSeats);
        fields.value("registrationOpens", Kind.MOMENT, registrationOpens, this::setRegistrationOpens);
        fields.value("registrationCloses", Kind.MOMENT, registrationCloses, this::setRegistrationCloses);
        fields.value("participants", Kind.NUMBER, participants, this::setParticipants);
        fields.value("participantsApproximate", Kind.FLAG, participantsApproximate, this::setParticipantsApproximate);
        fields.list("categories", Kind.choice(ParticipantCategory.class), categories);
    }

    public Long getId() {
        return id;
    }

    public EventKind getKind() {
        return kind;
    }

    public void setKind(EventKind kind) {
        this.kind = kind;
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

    public EventTime getTime() {
        return time;
    }

    public Venue getVenue() {
        return venue;
    }

    public RegistrationWindow getRegistration() {
        return new RegistrationWindow(registrationOpens, registrationCloses);
    }

    /** The series that the event belongs to, or {@code null}. */
    public Long getSeriesId() {
        return seriesId;
    }

    public CalendarEntry getCalendar() {
        return calendar;
    }

    public ZoneId getZone() {
        return time.getZone();
    }

    public LocalDateTime getStartsAt() {
        return time.getStartsAt();
    }

    public LocalDateTime getEndsAt() {
        return time.getEndsAt();
    }

    public Instant getStartInstant() {
        return time.getStartInstant();
    }

    public Instant getEndInstant() {
        return time.getEndInstant();
    }

    public boolean isDateOnly() {
        return time.isDateOnly();
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public LocalDateTime getRegistrationOpens() {
        return registrationOpens;
    }

    public void setRegistrationOpens(LocalDateTime registrationOpens) {
        this.registrationOpens = registrationOpens;
    }

    public LocalDateTime getRegistrationCloses() {
        return registrationCloses;
    }

    public void setRegistrationCloses(LocalDateTime registrationCloses) {
        this.registrationCloses = registrationCloses;
    }

    public Integer getParticipants() {
        return participants;
    }

    public void setParticipants(Integer participants) {
        this.participants = participants;
    }

    public boolean isParticipantsApproximate() {
        return participantsApproximate;
    }

    public void setParticipantsApproximate(boolean participantsApproximate) {
        this.participantsApproximate = participantsApproximate;
    }

    public List<ParticipantCategory> getCategories() {
        return categories;
    }

    public void setCategories(List<ParticipantCategory> categories) {
        this.categories = categories;
    }

    public int getLockVersion() {
        return lockVersion;
    }
}
