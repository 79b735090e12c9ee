package se.samsyn.service.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The demo may use the facts of the page that it was modelled on, but none of its sentences. */
class OwnWordsTest {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n");
    private static final Pattern WORD = Pattern.compile("[0-9a-zåäöé]+");

    @Test
    void noSentenceIsTakenFromThePageItWasModelledOn() throws IOException {
        Set<String> theirs = Set.copyOf(fingerprints());

        List<String> copied = sentences()
                .filter(sentence -> theirs.contains(sha256(words(sentence))))
                .toList();

        assertThat(theirs).hasSize(14);
        assertThat(copied).isEmpty();
    }

    private static Stream<String> sentences() {
        return DemoText.readAll().stream()
                .flatMap(record -> Stream.concat(
                        record.fields().values().stream(),
                        record.sections().stream().flatMap(section -> section.lines().stream())))
                .flatMap(SENTENCE_END::splitAsStream);
    }

    private static String words(String sentence) {
        return WORD.matcher(sentence.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
    }

    private static List<String> fingerprints() throws IOException {
        try (var file = OwnWordsTest.class.getResourceAsStream("seed-sentences.sha256")) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
