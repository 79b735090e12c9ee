package se.samsyn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A variable of a view that has the name of a bean shows the bean, without a word of warning. */
class ViewVariablesTest {

    private static final Pattern NAMED = Pattern.compile("(?m)^@Named(?:\\(\"([^\"]+)\"\\))?");
    private static final Pattern VARIABLE = Pattern.compile("\\bvar(?:Status)?=\"(\\w+)\"");

    @Test
    void haveNoNameOfABean() throws IOException {
        Set<String> beans = files("src/main/java", ".java").stream()
                .flatMap(file -> NAMED.matcher(read(file)).results().map(match -> nameOf(match.group(1), file)))
                .collect(Collectors.toSet());
        assertThat(beans).contains("words", "site", "text");

        for (Path view : files("src/main/webapp", ".xhtml")) {
            Matcher variables = VARIABLE.matcher(read(view));
            assertThat(variables.results().map(match -> match.group(1)))
                    .as(view.toString())
                    .doesNotContainAnyElementsOf(beans);
        }
    }

    private static String nameOf(String given, Path file) {
        String type = file.getFileName().toString().replace(".java", "");
        return given != null ? given : Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
