package se.samsyn.domain.participantmail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.participantmail.MailSchedule.State;

/** The event is on Tuesday 30 March 2027 at 9, two days after the change to summer time. */
class ParticipantMailsTest {

    private static final Instant DUE = Instant.parse("2027-03-28T07:00:00Z");

    private final Event event = new Event(
            new ContentItem(ContentType.EVENT, "dag", null, "editor", DUE),
            EventKind.CONFERENCE,
            LocalDateTime.parse("2027-03-30T09:00"),
            LocalDateTime.parse("2027-03-30T16:00"),
            DUE);
    private final ParticipantMails mails = new ParticipantMails(1);

    @Test
    void remindsAtNineTwoDaysBeforeUnlessStaffChooseOtherwise() {
        assertThat(mails.reminderAt(event)).isEqualTo(DUE);
        mails.setReminderDays(3);
        assertThat(mails.reminderAt(event)).isEqualTo("2027-03-27T08:00:00Z");
        mails.setReminderDays(null);
        assertThat(mails.reminder(event, DUE).state()).isEqualTo(State.OFF);
    }

    @Test
    void remindsUntilTheEventBegins() {
        assertThat(mails.reminder(event, DUE.minusSeconds(1)))
                .isEqualTo(new MailSchedule(ScheduledMailKind.REMINDER, State.PLANNED, DUE, 0));
        assertThat(mails.reminder(event, DUE).state()).isEqualTo(State.DUE);
        assertThat(mails.reminder(event, event.getStartInstant().minusSeconds(1))
                        .state())
                .isEqualTo(State.DUE);
        assertThat(mails.reminder(event, event.getStartInstant()).state()).isEqualTo(State.MISSED);
    }

    @Test
    void remindsOfTheNewTimeUnlessTheMoveWasToldAfterItsReminderWasDue() {
        LocalDateTime later = LocalDateTime.parse("2027-04-13T09:00");
        event.moveTo(later, later.plusHours(7), null, DUE.plusSeconds(60));
        Instant newDue = Instant.parse("2027-04-11T07:00:00Z");
        assertThat(mails.reminder(event, newDue.minusSeconds(1)).at()).isEqualTo(newDue);
        assertThat(mails.reminder(event, newDue).state()).isEqualTo(State.DUE);

        event.moveTo(later.plusDays(1), later.plusDays(1).plusHours(7), null, newDue.plus(Duration.ofDays(1)));
        assertThat(mails.reminder(event, newDue.plus(Duration.ofDays(1))).state())
                .isEqualTo(State.MISSED);
    }

    @Test
    void neitherRemindsNorThanksForWhatDoesNotTakePlace() {
        mails.setThanks(true);
        event.postpone(null, DUE.minusSeconds(60));
        assertThat(mails.reminder(event, DUE).state()).isEqualTo(State.STOPPED);
        event.cancel(null, DUE.minusSeconds(50));
        assertThat(mails.reminder(event, DUE).state()).isEqualTo(State.STOPPED);
        assertThat(mails.thanks(event, event.getEndInstant()).state()).isEqualTo(State.STOPPED);
        event.reinstate(DUE.minusSeconds(40));
        assertThat(mails.reminder(event, DUE).state()).isEqualTo(State.DUE);
    }

    @Test
    void thanksTheDayAfterForTwoWeeksWhereStaffWantIt() {
        Instant due = Instant.parse("2027-03-31T07:00:00Z");
        assertThat(mails.thanks(event, due).state()).isEqualTo(State.OFF);
        mails.setThanks(true);
        assertThat(mails.thanks(event, due.minusSeconds(1)))
                .isEqualTo(new MailSchedule(ScheduledMailKind.THANKS, State.PLANNED, due, 0));
        assertThat(mails.thanks(event, due).state()).isEqualTo(State.DUE);
        assertThat(mails.thanks(event, due.plus(ParticipantMails.THANKS_KEEP)).state())
                .isEqualTo(State.MISSED);
    }

    @Test
    void writesNobodyAtNight() {
        assertThat(ParticipantMails.isDaytime(Instant.parse("2027-01-11T06:59:59Z")))
                .isFalse();
        assertThat(ParticipantMails.isDaytime(Instant.parse("2027-01-11T07:00:00Z")))
                .isTrue();
        assertThat(ParticipantMails.isDaytime(Instant.parse("2027-07-11T15:59:59Z")))
                .isTrue();
        assertThat(ParticipantMails.isDaytime(Instant.parse("2027-07-11T16:00:00Z")))
                .isFalse();
    }

    @Test
    void thanksInEnglishWhereThereAreEnglishWords() {
        mails.setThanksText(" Bilderna finns på webben. ");
        assertThat(mails.thanksLanguage(Language.ENGLISH)).isEqualTo(Language.SWEDISH);
        assertThat(mails.thanksText(Language.SWEDISH)).isEqualTo("Bilderna finns på webben.");
        mails.setThanksTextEnglish("The slides are online.");
        assertThat(mails.thanksLanguage(Language.ENGLISH)).isEqualTo(Language.ENGLISH);
        assertThat(mails.thanksLanguage(Language.SWEDISH)).isEqualTo(Language.SWEDISH);
    }
}
