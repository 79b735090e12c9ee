package se.samsyn.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, SpooledBytes.MOST_IN_MEMORY, SpooledBytes.MOST_IN_MEMORY + 1, 1_000_000})
    void givesBackWhatItTookAsOftenAsAsked(int length) throws IOException {
        byte[] sent = new byte[length];
        for (int i = 0; i < length; i++) {
            sent[i] = (byte) (i * 31 >> 3);
        }
        try (Body body = bodyOf(2_000_000)) {
            for (int from = 0; from < length; from += 7_000) {
                byte[] piece = Arrays.copyOfRange(sent, from, Math.min(length, from + 7_000));
                body.take(piece, piece.length);
            }

            assertThat(body.problem()).isNull();
            assertThat(body.size()).isEqualTo(length);
            assertThat(body.open()).hasBinaryContent(sent);
            assertThat(body.open()).hasBinaryContent(sent);
        }
    }

    @Test
    void keepsTheBeginningOfWhatIsTooLarge() throws IOException {
        try (Body body = bodyOf(10)) {
            body.take("0123456".getBytes(), 7);
            body.take("789abcd".getBytes(), 7);
            body.take("efg".getBytes(), 3);

            assertThat(body.problem()).isEqualTo(BodyProblem.TOO_LARGE);
            assertThat(text(body)).isEqualTo("0123456789");
        }
    }

    @Test
    void readsOnInVainForAWhileOnly() throws IOException {
        try (Body body = bodyOf(10)) {
            body.take(new byte[80], 80);
            assertThat(body.isHopeless()).isFalse();

            body.take(new byte[1], 1);
            assertThat(body.isHopeless()).isTrue();
        }
    }

    @Test
    void leavesNoFileBehindThatOthersCouldFind() throws IOException {
        try (Body body = bodyOf(1_000_000)) {
            body.take(new byte[500_000], 500_000);

            assertThat(java.nio.file.Path.of(System.getProperty("java.io.tmpdir")))
                    .isDirectoryNotContaining("glob:**samsyn-*.body");
        }
    }

    private static String text(Body body) throws IOException {
        try (InputStream in = body.open()) {
            return new String(in.readAllBytes());
        }
    }

    private static Body bodyOf(long most) {
        return new Body(new BodyRule(most, Duration.ofMinutes(1), false));
    }
}
