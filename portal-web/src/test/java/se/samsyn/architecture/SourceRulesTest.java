package se.samsyn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that only the source shows, since compiled classes know no SQL and no casts. */
class SourceRulesTest {

    private static final List<Path> SOURCES =
            List.of(Path.of("../portal-domain/src/main/java"), Path.of("../portal-ejb/src/main/java"));

    @Test
    void rowsOfNativeQueriesAreReadByName() throws IOException {
        Pattern byNumber = Pattern.compile("\\(Object\\[\\]\\)|Object\\[\\]\\.class|\\b(row|cells|columns)\\w*\\[");
        assertThat(files(byNumber)).isEmpty();
    }

    @Test
    void onlyLivePeriodSaysWhatIsLive() throws IOException {
        Pattern rule =
                Pattern.compile("live_?to\\s+is\\s+null|coalesce\\(\\w+\\.live_?to\\b", Pattern.CASE_INSENSITIVE);
        assertThat(files(rule)).isEmpty();
    }

    private static Set<String> files(Pattern forbidden) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path source : SOURCES) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    if (forbidden.matcher(Files.readString(file)).find()) {
                        found.add(file.getFileName().toString());
                    }
                }
            }
        }
        return found;
    }
}
