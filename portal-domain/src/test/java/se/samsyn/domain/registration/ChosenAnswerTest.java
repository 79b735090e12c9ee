package se.samsyn.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samsyn.domain.registration.ChosenAnswer.Standing;

class ChosenAnswerTest {

    @Test
    void isASeatAQueueOrAWish() {
        assertThat(new ChosenAnswer(null, "a", true).standing(RegistrationState.CONFIRMED))
                .isEqualTo(Standing.SEAT);
        assertThat(new ChosenAnswer(null, "a", false).standing(RegistrationState.CONFIRMED))
                .isEqualTo(Standing.QUEUE);
        assertThat(new ChosenAnswer(null, "a", false).standing(RegistrationState.WAITING))
                .isEqualTo(Standing.WISH);
        assertThat(new ChosenAnswer(null, "a", false).standing(RegistrationState.AWAITING_APPROVAL))
                .isEqualTo(Standing.WISH);
    }
}
