package se.samsyn.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code /admin/project/edit.xhtml} has the bean {@code editProjectBacking} and the words {@code admin_project_edit.*}. */
class StaffPageNamesTest {

    private static final Path PAGES = Path.of("src/main/webapp/admin");
    private static final Pattern BEAN = Pattern.compile("#\\{(\\w+Backing)\\b");
    private static final Pattern TITLE = Pattern.compile("name=\"title\">.*?text(?:\\[|\\.format\\()'(\\w+)\\.");

    /** What the start page shows has a name of its own: the address is that of the folder. */
    private static final String HOME = "index";

    /** What a page does beside what it is about has a bean of its own. */
    private static final Set<String> BESIDE = Set.of("uploadBacking");

    @Test
    void namesBeansByTheirPages() throws IOException {
        List<String> strangers = new ArrayList<>();
        for (Path page : pages()) {
            String text = Files.readString(page);
            BEAN.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .filter(bean -> !beansOf(page).contains(bean) && !BESIDE.contains(bean))
                    .forEach(bean -> strangers.add(page + " " + bean));
        }
        assertThat(strangers).isEmpty();
    }

    /** Or by the list above them, whose button has the same words. */
    @Test
    void namesTheWordsOfTitlesByTheirPages() throws IOException {
        List<String> strangers = new ArrayList<>();
        for (Path page : pages()) {
            String words = "admin_" + String.join("_", parts(page)).replace('-', '_');
            TITLE.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1))
                    .filter(group -> group.startsWith("admin_") && !(words + "_").startsWith(group + "_"))
                    .forEach(group -> strangers.add(page + " " + group));
        }
        assertThat(strangers).isEmpty();
    }

    private static Set<String> beansOf(Path page) {
        List<String> parts = parts(page);
        String feature = camel(parts.get(0));
        String act = parts.size() > 1 ? camel(parts.get(1)) : "";
        return (act.isEmpty() ? Stream.of("List" + feature, feature) : Stream.of(act + feature))
                .map(name -> name.substring(0, 1).toLowerCase() + name.substring(1) + "Backing")
                .collect(Collectors.toSet());
    }

    private static String camel(String part) {
        return Arrays.stream(part.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining());
    }

    private static List<String> parts(Path page) {
        return Arrays.asList(
                PAGES.relativize(page).toString().replace(".xhtml", "").split("/"));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> all = Files.walk(PAGES)) {
            return all.filter(file -> file.toString().endsWith(".xhtml")
                            && !file.getFileName().toString().equals(HOME + ".xhtml"))
                    .toList();
        }
    }
}
