package se.samsyn.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.domain.event.ParticipantCategory.CHIEF;
import static se.samsyn.domain.event.ParticipantCategory.OTHER;
import static se.samsyn.domain.event.ParticipantCategory.POLITICIAN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registration.SeatBook.Count;

class SeatBookTest {

    @Test
    void countsConfirmedAndOfferedAsTaken() {
        SeatBook book = book(
                3, Map.of(), count(RegistrationState.CONFIRMED, CHIEF, 1), count(RegistrationState.OFFERED, OTHER, 1));

        assertThat(book.plan().left()).isEqualTo(1);
        assertThat(book.isFreeFor(OTHER)).isTrue();
        assertThat(book.plan().with(OTHER).hasSeatFor(OTHER)).isFalse();
    }

    @Test
    void givesThePublicNoSeatThatSomebodyWaitsFor() {
        SeatBook book = book(
                2, Map.of(), count(RegistrationState.CONFIRMED, CHIEF, 1), count(RegistrationState.WAITING, OTHER, 1));

        assertThat(book.plan().hasSeatFor(CHIEF)).isTrue();
        assertThat(book.isFreeFor(CHIEF)).isFalse();
    }

    @Test
    void letsOthersInWhileAFullCategoryWaits() {
        SeatBook book = book(
                10,
                Map.of(POLITICIAN, 1),
                count(RegistrationState.CONFIRMED, POLITICIAN, 1),
                count(RegistrationState.WAITING, POLITICIAN, 4));

        assertThat(book.isFreeFor(POLITICIAN)).isFalse();
        assertThat(book.isFreeFor(OTHER)).isTrue();
    }

    @Test
    void hasSeatsForEverybodyWithoutANumber() {
        SeatBook book = book(null, Map.of(), count(RegistrationState.CONFIRMED, CHIEF, 100_000));

        assertThat(book.isFreeFor(OTHER)).isTrue();
        assertThat(book.plan().left()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void isNeverLessThanFull() {
        assertThat(book(1, Map.of(), count(RegistrationState.CONFIRMED, CHIEF, 3))
                        .plan()
                        .left())
                .isZero();
    }

    private static SeatBook book(Integer seats, Map<ParticipantCategory, Integer> quotas, Count... counts) {
        return SeatBook.of(seats, quotas, List.of(counts));
    }

    private static Count count(RegistrationState state, ParticipantCategory category, long number) {
        return new Count(state, category, number);
    }
}
