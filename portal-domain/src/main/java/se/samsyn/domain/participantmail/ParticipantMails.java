package se.samsyn.domain.participantmail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.domain.participantmail.MailSchedule.State;
import se.samsyn.domain.time.SwedishTime;

/**
 * Which mails an event's participants get by the clock: a reminder some days before, and thanks the day after. Both are
 * due at nine, and leave between eight and eighteen if the portal was not up then.
 */
@Entity
@Table(name = "participant_letters")
public class ParticipantMails {

    /** How many days before the event staff can choose at most. */
    public static final int MOST_DAYS = 30;

    /** Thanks that come later than this are not worth sending. */
    public static final Duration THANKS_KEEP = Duration.ofDays(14);

    private static final int USUAL_DAYS = 2;
    private static final LocalTime DUE = LocalTime.of(9, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @Id
    @Column(name = "event_id")
    private Long eventId;

    @Min(value = 1, message = "{samsyn.reminder-days}")
    @Max(value = MOST_DAYS, message = "{samsyn.reminder-days}")
    @Column(name = "reminder_days")
    private Integer reminderDays = USUAL_DAYS;

    private boolean thanks;

    @Size(max = 1000, message = "{samsyn.too-long}")
    @Column(name = "thanks_text")
    private String thanksText = "";

    @Size(max = 1000, message = "{samsyn.too-long}")
    @Column(name = "thanks_text_english")
    private String thanksTextEnglish = "";

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected ParticipantMails() {}

    /** What holds for an event until staff choose something else. */
    public ParticipantMails(long eventId) {
        this.eventId = eventId;
    }

    /** The same choices for another event; words of thanks were about this one. */
    public ParticipantMails copyFor(long otherEvent) {
        ParticipantMails copy = new ParticipantMails(otherEvent);
        copy.reminderDays = reminderDays;
        copy.thanks = thanks;
        return copy;
    }

    /** Whether mails may leave at this time of day. */
    public static boolean isDaytime(Instant now) {
        LocalTime time = SwedishTime.of(now).local().toLocalTime();
        return !time.isBefore(MORNING) && time.isBefore(EVENING);
    }

    /** When the reminder is due; {@code null} where staff want none. */
    public Instant reminderAt(Event event) {
        return reminderDays == null
                ? null
                : due(event.getStartsAt().toLocalDate().minusDays(reminderDays));
    }

    /** When the thanks are due; {@code null} where staff want none. */
    public Instant thanksAt(Event event) {
        return thanks ? due(event.getEndsAt().toLocalDate().plusDays(1)) : null;
    }

    private static Instant due(LocalDate day) {
        return new SwedishTime(day.atTime(DUE)).instant();
    }

    /**
     * How it stands with the reminder that has not left. Whoever was told of a change of the event after the reminder was
     * due needs none.
     */
    public MailSchedule reminder(Event event, Instant now) {
        Instant at = reminderAt(event);
        boolean told = at != null
                && event.getStatusChangedAt() != null
                && !event.getStatusChangedAt().isBefore(at);
        return outlook(ScheduledMailKind.REMINDER, event, at, told ? at : event.getStartInstant(), now);
    }

    /** How it stands with the thanks that have not left. */
    public MailSchedule thanks(Event event, Instant now) {
        Instant at = thanksAt(event);
        return outlook(ScheduledMailKind.THANKS, event, at, at == null ? null : at.plus(THANKS_KEEP), now);
    }

    private static MailSchedule outlook(ScheduledMailKind kind, Event event, Instant at, Instant until, Instant now) {
        if (at == null) {
            return MailSchedule.none(kind, State.OFF);
        }
        if (event.getStatus() == EventStatus.CANCELLED || event.getStatus() == EventStatus.POSTPONED) {
            return MailSchedule.none(kind, State.STOPPED);
        }
        if (now.isBefore(at)) {
            return new MailSchedule(kind, State.PLANNED, at, 0);
        }
        return now.isBefore(until) ? new MailSchedule(kind, State.DUE, at, 0) : MailSchedule.none(kind, State.MISSED);
    }

    /** In which language a reader gets staff's own words of thanks: in Swedish, where there are no English ones. */
    public Language thanksLanguage(Language reader) {
        return reader == Language.ENGLISH && !thanksTextEnglish.isBlank() ? Language.ENGLISH : Language.SWEDISH;
    }

    /** Staff's own words of thanks; empty where they have none. */
    public String thanksText(Language language) {
        return language == Language.ENGLISH ? thanksTextEnglish : thanksText;
    }

    public Long getEventId() {
        return eventId;
    }

    /** Days between the reminder and the event; {@code null} for no reminder. */
    public Integer getReminderDays() {
        return reminderDays;
    }

    public void setReminderDays(Integer reminderDays) {
        this.reminderDays = reminderDays;
    }

    public boolean isThanks() {
        return thanks;
    }

    public void setThanks(boolean thanks) {
        this.thanks = thanks;
    }

    public String getThanksText() {
        return thanksText;
    }

    public void setThanksText(String thanksText) {
        this.thanksText = thanksText == null ? "" : thanksText.strip();
    }

    public String getThanksTextEnglish() {
        return thanksTextEnglish;
    }

    public void setThanksTextEnglish(String thanksTextEnglish) {
        this.thanksTextEnglish = thanksTextEnglish == null ? "" : thanksTextEnglish.strip();
    }
}
