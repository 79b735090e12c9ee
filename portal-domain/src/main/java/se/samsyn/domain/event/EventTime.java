package se.samsyn.domain.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.samsyn.domain.field.Described;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Kind;

/**
 * When an event takes place: local times with their zone, from which the instants that lists are sorted by are derived. An
 * event with dates only lasts from the beginning of its first day to the end of its last.
 */
@Embeddable
public class EventTime implements Described {

    @NotNull(message = "{samsyn.required}")
    @Column(name = "starts_at")
    private LocalDateTime startsAt;

    @NotNull(message = "{samsyn.required}")
    @Column(name = "ends_at")
    private LocalDateTime endsAt;

    @Column(name = "zone")
    private String zone = Event.STOCKHOLM.getId();

    @Column(name = "start_instant")
    private Instant startInstant;

    @Column(name = "end_instant")
    private Instant endInstant;

    @Column(name = "date_only")
    private boolean dateOnly;

    @Column(name = "previous_starts_at")
    private LocalDateTime previousStartsAt;

    protected EventTime() {}

    EventTime(LocalDateTime startsAt, LocalDateTime endsAt) {
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        derive();
    }

    /** The same time, which stays when this one is changed. */
    public EventTime copy() {
        EventTime copy = new EventTime(startsAt, endsAt);
        copy.zone = zone;
        copy.dateOnly = dateOnly;
        copy.derive();
        return copy;
    }

    /** Computes the instants from local time and zone; to be called whenever a time has been set. */
    public final void derive() {
        LocalDateTime from = dateOnly ? startsAt.toLocalDate().atStartOfDay() : startsAt;
        LocalDateTime to = dateOnly ? endsAt.toLocalDate().plusDays(1).atStartOfDay() : endsAt;
        startInstant = from.atZone(getZone()).toInstant();
        endInstant = to.atZone(getZone()).toInstant();
    }

    void planFor(LocalDateTime newStart, LocalDateTime newEnd) {
        startsAt = newStart;
        endsAt = newEnd;
        derive();
    }

    // The days stay, so that an event of two days stays one.
    void takeHoursOf(EventTime model) {
        dateOnly = model.dateOnly;
        planFor(
                startsAt.toLocalDate().atTime(model.startsAt.toLocalTime()),
                endsAt.toLocalDate().atTime(model.endsAt.toLocalTime()));
    }

    /** Keeps the beginning that was announced before, to be shown beside the new one. */
    void movedFrom(LocalDateTime announced) {
        previousStartsAt = announced;
    }

    void restore(EventUndo before) {
        startsAt = before.getStartsAt();
        endsAt = before.getEndsAt();
        dateOnly = before.isDateOnly();
        previousStartsAt = before.getPreviousStartsAt();
        derive();
    }

    /** The names of the times that no clock shows, since they lie in the hour that is skipped in spring; to be refused. */
    public List<String> skipped() {
        return skippedOf(startsAt, endsAt, dateOnly, getZone());
    }

    /** The same for a time that an event may get. */
    public static List<String> skippedOf(LocalDateTime starts, LocalDateTime ends, boolean dateOnly, ZoneId zone) {
        List<String> names = new ArrayList<>();
        if (!dateOnly && isSkipped(starts, zone)) {
            names.add("startsAt");
        }
        if (!dateOnly && isSkipped(ends, zone)) {
            names.add("endsAt");
        }
        return names;
    }

    static boolean isSkipped(LocalDateTime local, ZoneId zone) {
        return local != null && zone.getRules().getValidOffsets(local).isEmpty();
    }

    /** Whether clocks show the beginning twice, since it lies in the hour that is repeated in autumn; the first one counts. */
    public boolean startsInRepeatedHour() {
        return !dateOnly
                && startsAt != null
                && getZone().getRules().getValidOffsets(startsAt).size() > 1;
    }

    /** Whether the event ends before it starts; to be refused. */
    public boolean endsBeforeItStarts() {
        return startsAt != null && endsAt != null && endsAt.isBefore(startsAt);
    }

    /** The days on which the event takes place, in its own zone. */
    public List<LocalDate> days() {
        return startsAt.toLocalDate()
                .datesUntil(endsAt.toLocalDate().plusDays(1))
                .toList();
    }

    /** Whether the event is over. */
    public boolean isOverAt(Instant now) {
        return !endInstant.isAfter(now);
    }

    boolean isSameAs(EventTime other) {
        return Objects.equals(startsAt, other.startsAt)
                && Objects.equals(endsAt, other.endsAt)
                && dateOnly == other.dateOnly;
    }

    @Override
    public void tell(Fields fields) {
        fields.value("startsAt", Kind.MOMENT, startsAt, this::setStartsAt);
        fields.value("endsAt", Kind.MOMENT, endsAt, this::setEndsAt);
        fields.value("dateOnly", Kind.FLAG, dateOnly, this::setDateOnly);
    }

    public ZoneId getZone() {
        return ZoneId.of(zone);
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalDateTime endsAt) {
        this.endsAt = endsAt;
    }

    public Instant getStartInstant() {
        return startInstant;
    }

    public Instant getEndInstant() {
        return endInstant;
    }

    public boolean isDateOnly() {
        return dateOnly;
    }

    public void setDateOnly(boolean dateOnly) {
        this.dateOnly = dateOnly;
    }

    public LocalDateTime getPreviousStartsAt() {
        return previousStartsAt;
    }
}
