package se.samsyn.web.site.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoomPathTest {

    @ParameterizedTest
    @CsvSource({
        "/workshop, /workshop, false",
        "/workshop/k7m2px, /workshop/K7M2PX, false",
        "/workshop/K7M2PX/3, /workshop/K7M2PX/3, false",
        "/en/workshop/K7M2PX, /workshop/K7M2PX, true",
    })
    void knowsItsOwnAddress(String path, String sitePath, boolean english) {
        RoomPath asked = RoomPath.of(path).orElseThrow();

        assertThat(asked.sitePath()).isEqualTo(sitePath);
        assertThat(asked.english()).isEqualTo(english);
        assertThat(asked.isGarbled(path)).isFalse();
    }

    @Test
    void tellsACodeThatCanBeNone() {
        assertThat(RoomPath.of("/workshop/O0O0O0").orElseThrow().isGarbled("/workshop/O0O0O0"))
                .isTrue();
        assertThat(RoomPath.of("/en/workshop/").orElseThrow().isGarbled("/en/workshop/"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/workshop/K7M2PX/tre", "/workshop/K7M2PX/3/4", "/workshops", "/workshop/%3Cb%3E"})
    void readsNothingElse(String path) {
        assertThat(RoomPath.of(path)).isEmpty();
    }
}
