package se.samsyn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

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

    /** What a tag of our own is given hides, all through its content, a variable of the same name. */
    @Test
    void haveNoNameOfAnAttributeOfTheTagAroundThem() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        for (Path view : files("src/main/webapp", ".xhtml")) {
            NodeList all = factory.newDocumentBuilder().parse(view.toFile()).getElementsByTagNameNS("*", "*");
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                if (element.hasAttribute("var")) {
                    assertThat(givenAround(element)).as(view.toString()).doesNotContain(element.getAttribute("var"));
                }
            }
        }
    }

    private static Set<String> givenAround(Element element) {
        Set<String> given = new HashSet<>();
        for (Node above = element.getParentNode(); above instanceof Element; above = above.getParentNode()) {
            if (String.valueOf(above.getNamespaceURI()).startsWith("urn:samsyn:")) {
                for (int i = 0; i < above.getAttributes().getLength(); i++) {
                    given.add(above.getAttributes().item(i).getNodeName());
                }
            }
        }
        return given;
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
