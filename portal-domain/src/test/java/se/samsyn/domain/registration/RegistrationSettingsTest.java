package se.samsyn.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registration.SeatBook.Count;

/** The event starts on Thursday 11 March 2027 at 9; registration is open from the first to the eighth. */
class RegistrationSettingsTest {

    private static final Instant OPEN = at("2027-03-02T10:00");

    private final Event event = event();
    private final RegistrationSettings settings = settings();

    @Test
    void isNotHereUntilSwitchedOn() {
        settings.setOnline(false);

        assertThat(standing(OPEN, 0)).isEqualTo(RegistrationAvailability.NOT_HERE);
    }

    @Test
    void opensAndClosesAtTheMinute() {
        assertThat(standing(at("2027-03-01T07:59"), 0)).isEqualTo(RegistrationAvailability.OPENS_LATER);
        assertThat(standing(at("2027-03-01T08:00"), 0)).isEqualTo(RegistrationAvailability.OPEN);
        assertThat(standing(at("2027-03-08T16:59"), 0)).isEqualTo(RegistrationAvailability.OPEN);
        assertThat(standing(at("2027-03-08T17:00"), 0)).isEqualTo(RegistrationAvailability.CLOSED);
        assertThat(standing(at("2027-03-11T17:00"), 0)).isEqualTo(RegistrationAvailability.HELD);
    }

    @Test
    void saysWhenFewAreLeftAndWhenItIsFull() {
        assertThat(standing(OPEN, 16)).isEqualTo(RegistrationAvailability.OPEN);
        assertThat(standing(OPEN, 17)).isEqualTo(RegistrationAvailability.FEW_LEFT);
        assertThat(standing(OPEN, 20)).isEqualTo(RegistrationAvailability.WAITING_LIST);
        settings.setWaitingList(false);
        assertThat(standing(OPEN, 20)).isEqualTo(RegistrationAvailability.FULL);
    }

    @Test
    void closesWhenCancelledAndWhenMovedUntilOpenedAgain() {
        settings.pause(7);
        assertThat(standing(OPEN, 0)).isEqualTo(RegistrationAvailability.PAUSED);
        settings.setPaused(false);
        assertThat(standing(OPEN, 0)).isEqualTo(RegistrationAvailability.OPEN);

        event.cancel("Sjukdom", OPEN);
        assertThat(standing(OPEN, 0)).isEqualTo(RegistrationAvailability.CANCELLED);
        assertThat(settings.isListStopped(event, OPEN)).isTrue();
    }

    @Test
    void closesWhilePutOff() {
        event.postpone(null, OPEN);

        assertThat(standing(OPEN, 0)).isEqualTo(RegistrationAvailability.POSTPONED);
        assertThat(settings.isListStopped(event, OPEN)).isTrue();
    }

    @Test
    void opensAgainWhenTheMoveIsTakenBackButNotWhenStaffHadClosedIt() {
        settings.pause(7);
        settings.undone(8);
        assertThat(settings.isPaused()).isTrue();
        settings.undone(7);
        assertThat(settings.isPaused()).isFalse();

        settings.setPaused(true);
        settings.pause(9);
        settings.undone(9);
        assertThat(settings.isPaused()).isTrue();
    }

    @Test
    void letsEverybodyAskWhereStaffApprove() {
        settings.setApproval(true);

        assertThat(standing(OPEN, 20)).isEqualTo(RegistrationAvailability.OPEN);
    }

    @Test
    void letsOnlyTheInvitedInWhereInvitationsAreNeeded() {
        settings.setInvitationOnly(true);

        assertThat(settings.availability(event, false, OPEN)).isEqualTo(RegistrationAvailability.INVITED_ONLY);
        assertThat(settings.availability(event, true, OPEN)).isEqualTo(RegistrationAvailability.OPEN);
        assertThat(settings.availability(event, true, at("2027-03-08T17:00")))
                .isEqualTo(RegistrationAvailability.CLOSED);
    }

    @Test
    void stopsTheListWhenAnOfferWouldEndAfterTheStart() {
        // Nine office hours from Wednesday 9.00 are Thursday 9.00, when the event starts.
        assertThat(settings.isListStopped(event, at("2027-03-10T09:00"))).isFalse();
        assertThat(settings.isListStopped(event, at("2027-03-10T09:01"))).isTrue();
    }

    @Test
    void takesNobodyMoreOnAListThatHasStopped() {
        event.setRegistrationCloses(LocalDateTime.parse("2027-03-11T09:00"));

        assertThat(standing(at("2027-03-10T09:00"), 20)).isEqualTo(RegistrationAvailability.WAITING_LIST);
        assertThat(standing(at("2027-03-10T09:01"), 20)).isEqualTo(RegistrationAvailability.FULL);
    }

    @Test
    void isOpenWhileAnyCategoryHasASeat() {
        settings.getQuotas().put(ParticipantCategory.CHIEF, 0);
        SeatBook book = SeatBook.of(20, settings.getQuotas(), List.of());

        assertThat(settings.seatFor(ParticipantCategory.CHIEF, event, book, OPEN))
                .isEqualTo(RegistrationAvailability.WAITING_LIST);
        assertThat(settings.standing(event, List.of(ParticipantCategory.values()), book, false, OPEN))
                .isEqualTo(RegistrationAvailability.OPEN);
        assertThat(settings.standing(event, List.of(ParticipantCategory.CHIEF), book, false, OPEN))
                .isEqualTo(RegistrationAvailability.WAITING_LIST);
    }

    @Test
    void warnsOfWhatCanHardlyBeMeant() {
        assertThat(RegistrationWarning.of(settings, event)).isEmpty();

        settings.getQuotas().put(ParticipantCategory.CHIEF, 12);
        settings.getQuotas().put(ParticipantCategory.OTHER, 9);
        event.setRegistrationOpens(null);
        event.setRegistrationCloses(LocalDateTime.parse("2027-03-11T09:01"));

        assertThat(RegistrationWarning.of(settings, event))
                .containsExactly(
                        new RegistrationWarning(RegistrationWarning.Kind.NO_OPENING, List.of()),
                        new RegistrationWarning(RegistrationWarning.Kind.CLOSES_TOO_LATE, List.of()),
                        new RegistrationWarning(RegistrationWarning.Kind.QUOTAS_ABOVE_SEATS, List.of(21L, 20)));
        settings.setOnline(false);
        assertThat(RegistrationWarning.of(settings, event))
                .extracting(RegistrationWarning::kind)
                .doesNotContain(RegistrationWarning.Kind.NO_OPENING);
    }

    private RegistrationAvailability standing(Instant now, long confirmed) {
        SeatBook book = SeatBook.of(
                event.getSeats(),
                Map.of(),
                List.of(new Count(RegistrationState.CONFIRMED, ParticipantCategory.OTHER, confirmed)));
        return settings.standing(event, List.of(ParticipantCategory.values()), book, false, now);
    }

    private static RegistrationSettings settings() {
        RegistrationSettings settings = new RegistrationSettings(1);
        settings.setOnline(true);
        return settings;
    }

    private static Event event() {
        Event event = new Event(
                new ContentItem(ContentType.EVENT, "dag", null, "editor", OPEN),
                EventKind.CONFERENCE,
                LocalDateTime.parse("2027-03-11T09:00"),
                LocalDateTime.parse("2027-03-11T16:00"),
                OPEN);
        event.setSeats(20);
        event.setRegistrationOpens(LocalDateTime.parse("2027-03-01T08:00"));
        event.setRegistrationCloses(LocalDateTime.parse("2027-03-08T17:00"));
        return event;
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Event.STOCKHOLM).toInstant();
    }
}
