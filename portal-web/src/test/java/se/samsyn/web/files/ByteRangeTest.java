package se.samsyn.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-4, 0, 4",
        "bytes=2-, 2, 9",
        "bytes=2-99, 2, 9",
        "bytes=-3, 7, 9",
        "bytes=-99, 0, 9",
        "bytes=9-9, 9, 9",
        "bytes = 0 - 0, 0, 0",
    })
    void readsWhichPartIsAskedFor(String header, long first, long last) {
        assertThat(ByteRange.asked(header, 10)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bytes=-", "bytes=4-2", "bytes=0-1,3-4", "lines=0-1", "bytes=a-b"})
    void sendsTheWholeFileForWhatItDoesNotUnderstand(String header) {
        assertThat(ByteRange.asked(header, 10)).isEmpty();
        assertThat(ByteRange.asked(null, 10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"bytes=10-, false", "bytes=10-12, false", "bytes=-0, false", "bytes=9-, true"})
    void knowsWhetherThePartIsInTheFile(String header, boolean within) {
        assertThat(ByteRange.asked(header, 10).orElseThrow().isWithin(10)).isEqualTo(within);
    }

    @Test
    void countsBothEnds() {
        assertThat(new ByteRange(2, 4).length()).isEqualTo(3);
    }
}
