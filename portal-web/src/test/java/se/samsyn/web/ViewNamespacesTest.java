package se.samsyn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A view declares the namespaces of the tags, attributes and functions that it uses, and no others. */
class ViewNamespacesTest {

    private static final Pattern DECLARED = Pattern.compile("\\sxmlns:(\\w+)=\"[^\"]*\"");

    @Test
    void areAllUsed() throws IOException {
        List<String> unused = new ArrayList<>();
        for (Path view : views()) {
            String text = Files.readString(view);
            String body = DECLARED.matcher(text).replaceAll("");
            DECLARED.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .filter(prefix -> !isUsed(prefix, body))
                    .forEach(prefix -> unused.add(view + " " + prefix));
        }
        assertThat(unused).isEmpty();
    }

    // As <p:ajax, </p:dialog, pt:type= or #{fn:length(…)}.
    private static boolean isUsed(String prefix, String body) {
        return Pattern.compile("(?:</?|[\\s{(!,])" + prefix + ":\\w")
                .matcher(body)
                .find();
    }

    private static List<Path> views() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/webapp"))) {
            List<Path> views =
                    all.filter(file -> file.toString().endsWith(".xhtml")).toList();
            assertThat(views).hasSizeGreaterThan(100);
            return views;
        }
    }
}
