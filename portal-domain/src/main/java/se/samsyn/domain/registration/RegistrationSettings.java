package se.samsyn.domain.registration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventPhase;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.domain.event.ParticipantCategory;

/** How people register to an event; seats and the window of time stand on the {@link Event} itself. */
@Entity
@Table(name = "registration_settings")
public class RegistrationSettings {

    // So few seats or this share of all are worth hurrying for.
    private static final int FEW = 3;
    private static final int SHARE_THAT_IS_FEW = 10;

    @Id
    @Column(name = "event_id")
    private Long eventId;

    private boolean online;

    private boolean paused;

    @Column(name = "paused_by")
    private Long pausedBy;

    private boolean approval;

    @Column(name = "waiting_list")
    private boolean waitingList = true;

    @Column(name = "invitation_only")
    private boolean invitationOnly;

    @NotNull(message = "{samsyn.required}")
    @Min(value = 1, message = "{samsyn.offer-hours}")
    @Max(value = 90, message = "{samsyn.offer-hours}")
    @Column(name = "offer_hours")
    private Integer offerHours = 9;

    @NotNull(message = "{samsyn.required}")
    @Min(value = 1, message = "{samsyn.registrations-keep-days}")
    @Max(value = 730, message = "{samsyn.registrations-keep-days}")
    @Column(name = "keep_days")
    private Integer keepDays = 90;

    @JoinFetch(JoinFetchType.OUTER)
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "registration_quota", joinColumns = @JoinColumn(name = "event_id"))
    @MapKeyColumn(name = "category")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "seats")
    private Map<ParticipantCategory, Integer> quotas = new EnumMap<>(ParticipantCategory.class);

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected RegistrationSettings() {}

    public RegistrationSettings(long eventId) {
        this.eventId = eventId;
    }

    /** The same ways to register, for another event. */
    public RegistrationSettings copyFor(long otherEvent) {
        RegistrationSettings copy = new RegistrationSettings(otherEvent);
        copy.online = online;
        copy.approval = approval;
        copy.waitingList = waitingList;
        copy.invitationOnly = invitationOnly;
        copy.offerHours = offerHours;
        copy.keepDays = keepDays;
        copy.quotas.putAll(quotas);
        return copy;
    }

    /**
     * The event has another time: nobody registers until staff have looked at it.
     *
     * @param changeId the move's line in the event's log
     */
    public void pause(long changeId) {
        if (!paused) {
            paused = true;
            pausedBy = changeId;
        }
    }

    /** The change has been taken back, and with it the pause that it brought. */
    public void undone(long changeId) {
        if (pausedBy != null && pausedBy == changeId) {
            paused = false;
            pausedBy = null;
        }
    }

    /** Whether somebody may register, before seats are counted; {@code OPEN} when they may. */
    public RegistrationAvailability availability(Event event, boolean invited, Instant now) {
        if (!online) {
            return RegistrationAvailability.NOT_HERE;
        }
        if (event.getStatus() == EventStatus.CANCELLED) {
            return RegistrationAvailability.CANCELLED;
        }
        if (event.getStatus() == EventStatus.POSTPONED) {
            return RegistrationAvailability.POSTPONED;
        }
        if (event.isOverAt(now)) {
            return RegistrationAvailability.HELD;
        }
        if (paused) {
            return RegistrationAvailability.PAUSED;
        }
        EventPhase phase = event.phaseAt(now, false);
        if (phase == EventPhase.INVITATION && event.getRegistrationOpens() != null) {
            return RegistrationAvailability.OPENS_LATER;
        }
        if (phase != EventPhase.OPEN || hasBegun(event, now)) {
            return RegistrationAvailability.CLOSED;
        }
        return invitationOnly && !invited ? RegistrationAvailability.INVITED_ONLY : RegistrationAvailability.OPEN;
    }

    /** Whether somebody of the category may register, with seats counted. */
    public RegistrationAvailability seatFor(ParticipantCategory category, Event event, SeatBook book, Instant now) {
        if (approval || book.isFreeFor(category)) {
            return RegistrationAvailability.OPEN;
        }
        return waitingList && !isListStopped(event, now)
                ? RegistrationAvailability.WAITING_LIST
                : RegistrationAvailability.FULL;
    }

    /** What the public, or somebody who is invited, meets now; the best that any of the offered categories meets. */
    public RegistrationAvailability standing(
            Event event, Collection<ParticipantCategory> offered, SeatBook book, boolean invited, Instant now) {
        RegistrationAvailability door = availability(event, invited, now);
        if (door != RegistrationAvailability.OPEN) {
            return door;
        }
        RegistrationAvailability best = offered.stream()
                .map(category -> seatFor(category, event, book, now))
                .min(Comparator.naturalOrder())
                .orElse(RegistrationAvailability.OPEN);
        boolean few = best == RegistrationAvailability.OPEN
                && !approval
                && book.plan().left() <= few(book.plan());
        return few ? RegistrationAvailability.FEW_LEFT : best;
    }

    private static int few(SeatPlan plan) {
        return plan.seats() == null ? 0 : Math.max(FEW, plan.seats() / SHARE_THAT_IS_FEW);
    }

    /** Whether the event has begun, so that nobody more is let in by the portal. */
    public static boolean hasBegun(Event event, Instant now) {
        return !event.getStartInstant().isAfter(now);
    }

    /** When an offer made now ends. */
    public Instant offerEnds(Instant now) {
        return OfficeHours.after(now, Duration.ofHours(offerHours));
    }

    /** Whether nobody is offered a seat: the event is off, or an offer made now would end after it has begun. */
    public boolean isListStopped(Event event, Instant now) {
        return event.getStatus() == EventStatus.CANCELLED
                || event.getStatus() == EventStatus.POSTPONED
                || offerEnds(now).isAfter(event.getStartInstant());
    }

    public Long getEventId() {
        return eventId;
    }

    public boolean isOnline() {
        return online;
    }

    public void setOnline(boolean online) {
        this.online = online;
    }

    public boolean isPaused() {
        return paused;
    }

    public void setPaused(boolean paused) {
        this.paused = paused;
        pausedBy = null;
    }

    public boolean isApproval() {
        return approval;
    }

    public void setApproval(boolean approval) {
        this.approval = approval;
    }

    public boolean isWaitingList() {
        return waitingList;
    }

    public void setWaitingList(boolean waitingList) {
        this.waitingList = waitingList;
    }

    public boolean isInvitationOnly() {
        return invitationOnly;
    }

    public void setInvitationOnly(boolean invitationOnly) {
        this.invitationOnly = invitationOnly;
    }

    public Integer getOfferHours() {
        return offerHours;
    }

    public void setOfferHours(Integer offerHours) {
        this.offerHours = offerHours;
    }

    /** How many days after the event everybody's registration is deleted. */
    public Integer getKeepDays() {
        return keepDays;
    }

    public void setKeepDays(Integer keepDays) {
        this.keepDays = keepDays;
    }

    public Map<ParticipantCategory, Integer> getQuotas() {
        return quotas;
    }
}
