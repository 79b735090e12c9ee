package se.samsyn.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;

class EventTest {

    private static final Instant NOW = Instant.parse("2026-02-01T12:00:00Z");
    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 12, 9, 0);
    private static final LocalDateTime END = LocalDateTime.of(2026, 3, 12, 16, 0);

    private static Event event(LocalDateTime start, LocalDateTime end) {
        ContentItem item = new ContentItem(ContentType.EVENT, "dag", null, "editor", NOW);
        return new Event(item, EventKind.CONFERENCE, start, end, NOW);
    }

    @Test
    void readsLocalTimeInStockholmInWinterAndSummer() {
        assertThat(event(START, END).getStartInstant()).isEqualTo(Instant.parse("2026-03-12T08:00:00Z"));
        assertThat(event(START.plusMonths(1), END.plusMonths(1)).getStartInstant())
                .isEqualTo(Instant.parse("2026-04-12T07:00:00Z"));
    }

    @Test
    void lastsThroughItsLastDayWhenItHasNoTimes() {
        Event event = event(START, END.plusDays(1));
        event.getTime().setDateOnly(true);
        event.getTime().derive();

        assertThat(event.getStartInstant()).isEqualTo(Instant.parse("2026-03-11T23:00:00Z"));
        assertThat(event.getEndInstant()).isEqualTo(Instant.parse("2026-03-13T23:00:00Z"));
        assertThat(event.isOverAt(Instant.parse("2026-03-13T22:59:59Z"))).isFalse();
        assertThat(event.isOverAt(Instant.parse("2026-03-13T23:00:00Z"))).isTrue();
    }

    @Test
    void isAnInvitationUntilRegistrationOpens() {
        Event event = event(START, END);
        event.setRegistrationOpens(LocalDateTime.of(2026, 2, 1, 14, 0));

        assertThat(event.phaseAt(NOW, false)).isEqualTo(EventPhase.INVITATION);
        assertThat(event.phaseAt(Instant.parse("2026-02-01T13:00:00Z"), false)).isEqualTo(EventPhase.OPEN);
    }

    @Test
    void closesForRegistrationAtItsDeadline() {
        Event event = event(START, END);
        event.setRegistrationOpens(LocalDateTime.of(2026, 1, 1, 8, 0));
        event.setRegistrationCloses(LocalDateTime.of(2026, 2, 1, 13, 0));

        assertThat(event.phaseAt(NOW.minusSeconds(1), false)).isEqualTo(EventPhase.OPEN);
        assertThat(event.phaseAt(NOW, false)).isEqualTo(EventPhase.CLOSED);
    }

    @Test
    void isHeldWhenItIsOverAndDocumentedWhenSomethingIsPublishedAfterwards() {
        Event event = event(START, END);
        Instant after = Instant.parse("2026-03-12T15:00:00Z");

        assertThat(event.phaseAt(after, false)).isEqualTo(EventPhase.HELD);
        assertThat(event.phaseAt(after, true)).isEqualTo(EventPhase.DOCUMENTED);
    }

    @Test
    void staysCancelledWhateverTheClockSays() {
        Event event = event(START, END);

        event.cancel("Sjukdom", NOW);

        assertThat(event.phaseAt(NOW, false)).isEqualTo(EventPhase.CANCELLED);
        assertThat(event.phaseAt(Instant.parse("2027-01-01T00:00:00Z"), true)).isEqualTo(EventPhase.CANCELLED);
        assertThat(event.getStatusReason()).isEqualTo("Sjukdom");
        assertThat(event.getStatusChangedAt()).isEqualTo(NOW);
    }

    @Test
    void showsItsOldTimeWhenItHasMoved() {
        Event event = event(START, END);

        event.moveTo(START.plusDays(7), END.plusDays(7), "Lokalen", NOW);

        assertThat(event.getStatus()).isEqualTo(EventStatus.MOVED);
        assertThat(event.getTime().getPreviousStartsAt()).isEqualTo(START);
        assertThat(event.getStartsAt()).isEqualTo(START.plusDays(7));
        assertThat(event.getStartInstant()).isEqualTo(Instant.parse("2026-03-19T08:00:00Z"));
    }

    @Test
    void raisesTheCalendarSequenceOnceForEachChangeOfStatus() {
        Event event = event(START, END);

        event.moveTo(START.plusDays(7), END.plusDays(7), null, NOW);
        event.cancel("Sjukdom", NOW);
        event.reinstate(NOW.plusSeconds(60));

        assertThat(event.getCalendar().getSequence()).isEqualTo(3);
        assertThat(event.getStatus()).isEqualTo(EventStatus.MOVED);
        assertThat(event.getStatusReason()).isNull();
        assertThat(event.getCalendar().getChangedAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void tellsCalendarsOfAnotherPlaceButNotOfMoreSeats() {
        Event before = event(START, END);
        Event after = event(START, END);
        after.setSeats(80);
        assertThat(after.hasOtherTimeOrPlaceThan(before)).isFalse();

        after.getVenue().setPlace("Gamla Teatern");
        assertThat(after.hasOtherTimeOrPlaceThan(before)).isTrue();
    }

    @Test
    void staysPostponedWithoutADateUntilItGetsOne() {
        Event event = event(START, END);
        event.setRegistrationOpens(START.minusDays(60));

        event.postpone("Lokalen", NOW);

        assertThat(event.phaseAt(NOW, false)).isEqualTo(EventPhase.POSTPONED);
        assertThat(event.phaseAt(Instant.parse("2026-03-20T00:00:00Z"), false)).isEqualTo(EventPhase.POSTPONED);
        event.moveTo(START.plusDays(30), END.plusDays(30), null, NOW);
        assertThat(event.getStatus()).isEqualTo(EventStatus.MOVED);
        assertThat(event.getTime().getPreviousStartsAt()).isEqualTo(START);
        assertThat(event.getCalendar().getSequence()).isEqualTo(2);
    }

    @Test
    void isWhatItWasWhenAMoveIsUndoneAndStillTellsCalendars() {
        Event event = event(START, END);
        EventUndo before =
                event.undo(event.logLine(NOW, "ada", "startsAt"), NOW).ofTimeOrPlace();
        event.moveTo(START.plusDays(7), END.plusDays(7), "Lokalen", NOW);
        event.getVenue().setPlace("Gamla Teatern");

        event.restore(before, NOW.plusSeconds(60));

        assertThat(event.getStatus()).isEqualTo(EventStatus.PLANNED);
        assertThat(event.getStatusReason()).isNull();
        assertThat(event.getStartsAt()).isEqualTo(START);
        assertThat(event.getStartInstant()).isEqualTo(Instant.parse("2026-03-12T08:00:00Z"));
        assertThat(event.getTime().getPreviousStartsAt()).isNull();
        assertThat(event.getCalendar().getSequence()).isEqualTo(2);
    }

    @Test
    void canBeUndoneForTenMinutes() {
        Event event = event(START, END);
        EventUndo undo = event.undo(event.logLine(NOW, "ada", "status"), NOW);

        assertThat(undo.isPossibleAt(NOW.plusSeconds(599))).isTrue();
        assertThat(undo.isPossibleAt(NOW.plusSeconds(600))).isFalse();
    }

    @Test
    void takesADeadlineAtTheLastMinuteForTheEndOfThatDay() {
        Event event = event(START.plusMonths(1), END.plusMonths(1));
        event.setRegistrationOpens(LocalDateTime.of(2026, 1, 1, 8, 0));
        event.setRegistrationCloses(RegistrationWindow.through(LocalDate.of(2026, 3, 12)));

        assertThat(event.phaseAt(Instant.parse("2026-03-12T22:59:59Z"), false)).isEqualTo(EventPhase.OPEN);
        assertThat(event.phaseAt(Instant.parse("2026-03-12T23:00:00Z"), false)).isEqualTo(EventPhase.CLOSED);
    }

    @Test
    void namesTheTimesThatNoClockShows() {
        LocalDateTime gap = LocalDateTime.of(2026, 3, 29, 2, 30);

        assertThat(event(gap, gap.plusHours(5)).getTime().skipped()).containsExactly("startsAt");
        assertThat(event(gap.minusHours(5), gap).getTime().skipped()).containsExactly("endsAt");
        assertThat(event(gap.plusMinutes(30), gap.plusHours(5)).getTime().skipped())
                .isEmpty();
    }

    @Test
    void namesTheMomentsOfRegistrationThatNoClockShows() {
        LocalDateTime gap = LocalDateTime.of(2027, 3, 28, 2, 30);

        assertThat(new RegistrationWindow(gap, gap.plusDays(1)).skipped(Event.STOCKHOLM))
                .containsExactly("registrationOpens");
        assertThat(new RegistrationWindow(null, gap).skipped(Event.STOCKHOLM)).containsExactly("registrationCloses");
    }

    @Test
    void beginsInTheFirstOfTwoHoursThatHaveOneName() {
        Event event = event(LocalDateTime.of(2026, 10, 25, 2, 30), LocalDateTime.of(2026, 10, 25, 5, 0));

        assertThat(event.getTime().startsInRepeatedHour()).isTrue();
        assertThat(event.getStartInstant()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(event(START, END).getTime().startsInRepeatedHour()).isFalse();
    }

    @Test
    void seesThatItWouldEndBeforeItStarts() {
        Event event = event(START, END);
        event.getTime().setEndsAt(START.minusMinutes(1));

        assertThat(event.getTime().endsBeforeItStarts()).isTrue();
        assertThat(event(START, START).getTime().endsBeforeItStarts()).isFalse();
    }

    @Test
    void misleadsNobodyByWhatIsOverOrOffOrHasNoDate() {
        Event event = event(START, END);
        Event elsewhere = event(START, END);
        elsewhere.getVenue().setPlace("Gamla Teatern");

        assertThat(event.misleadsIfChangedTo(elsewhere, NOW)).isTrue();
        assertThat(event.misleadsIfChangedTo(event(START, END), NOW)).isFalse();
        assertThat(event.misleadsIfChangedTo(elsewhere, Instant.parse("2026-03-13T00:00:00Z")))
                .isFalse();
        assertThat(event.misleadsIfChangedTo(
                        event(START.plusDays(30), END.plusDays(30)), Instant.parse("2026-03-13T00:00:00Z")))
                .isTrue();
        event.postpone(null, NOW);
        assertThat(event.misleadsIfChangedTo(elsewhere, NOW)).isFalse();
        assertThat(event.misleadsIfChangedTo(event(START.plusDays(7), END.plusDays(7)), NOW))
                .isTrue();
        event.cancel("Sjukdom", NOW);
        assertThat(event.misleadsIfChangedTo(event(START.plusDays(7), END.plusDays(7)), NOW))
                .isFalse();
    }

    @Test
    void hasMovedOnlyWhenItBeginsAtAnotherTime() {
        Event event = event(START, END);
        EventUndo before = event.undo(event.logLine(NOW, "ada", "place"), NOW);
        event.getVenue().setPlace("Gamla Teatern");
        event.getTime().setEndsAt(END.plusHours(1));

        event.changedFrom(before, null, NOW);
        assertThat(event.getStatus()).isEqualTo(EventStatus.PLANNED);
        assertThat(event.getTime().getPreviousStartsAt()).isNull();
        assertThat(event.getCalendar().getSequence()).isEqualTo(1);

        event.getTime().setStartsAt(START.plusHours(1));
        event.changedFrom(before, "Tåget", NOW);
        assertThat(event.getStatus()).isEqualTo(EventStatus.MOVED);
        assertThat(event.getTime().getPreviousStartsAt()).isEqualTo(START);
        assertThat(event.getStatusReason()).isEqualTo("Tåget");
    }
}
