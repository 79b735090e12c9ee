package se.samsyn.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No compiler reads the names of enums in views. */
class ConstantsTest {

    private static final Pattern USE = Pattern.compile("constants\\.of\\('([^']+)'\\)");

    @Test
    void knowsEveryEnumThatAViewNames() throws IOException {
        List<String> named;
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            named = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(ConstantsTest::names)
                    .toList();
        }
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(named)
                .allSatisfy(type -> assertThat(new Constants().of(type)).isNotEmpty());
    }

    private static Stream<String> names(Path view) {
        try {
            return USE.matcher(Files.readString(view)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
