package se.samsyn.service.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSealTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final TokenSeal seal = at(NOW);

    @Test
    void readsItsOwnTokenUntilItExpires() {
        String token = seal.issue("report", HOUR);

        assertThat(at(NOW.plus(HOUR).minusSeconds(1)).read("report", token))
                .hasValueSatisfying(read -> assertThat(read.expires()).isEqualTo(NOW.plus(HOUR)));
        assertThat(at(NOW.plus(HOUR)).read("report", token)).isEmpty();
    }

    @Test
    void refusesATokenOfAnotherForm() {
        assertThat(seal.read("registration:12", seal.issue("report", HOUR))).isEmpty();
    }

    @Test
    void readsALastingTokenForItsPurposeOnlyAndNeverAsAForms() {
        String name = "AAAAAAAAAAAAAAAAAAAAAA";
        String token = seal.lasting("registration", name);

        assertThat(seal.readLasting("registration", token)).hasValue(name);
        assertThat(seal.readLasting("dialogue", token)).isEmpty();
        assertThat(seal.readLasting("registration", "B" + token.substring(1))).isEmpty();
        assertThat(seal.readLasting("registration", seal.issue("registration", HOUR)))
                .isEmpty();
        assertThat(seal.read("registration", token.replace(".", ".0."))).isEmpty();
    }

    @Test
    void refusesATokenOfAnotherKey() {
        TokenSeal other =
                new TokenSeal("another key of 32 bytes, another".getBytes(), Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(seal.read("report", other.issue("report", HOUR))).isEmpty();
    }

    @Test
    void refusesATokenWhoseTimeSomebodyHasLengthened() {
        String token = seal.issue("report", HOUR);
        String longer = token.replace(
                String.valueOf(NOW.plus(HOUR).getEpochSecond()),
                String.valueOf(NOW.plus(HOUR).getEpochSecond() + 1));

        assertThat(longer).isNotEqualTo(token);
        assertThat(seal.read("report", longer)).isEmpty();
    }

    @Test
    void neverGivesTheSameTwice() {
        assertThat(seal.issue("report", HOUR)).isNotEqualTo(seal.issue("report", HOUR));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "..", "a.1.b", "AAAAAAAAAAAAAAAAAAAAAA.99999999999999999999.x"})
    void refusesWhatIsNoToken(String text) {
        assertThat(seal.read("report", text)).isEmpty();
    }

    private static TokenSeal at(Instant moment) {
        return new TokenSeal("a key of 32 bytes, used for tests".getBytes(), Clock.fixed(moment, ZoneOffset.UTC));
    }
}
