package se.samsyn.it.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.xml.sax.SAXException;
import se.samsyn.it.browser.Markup;

/** Every public page is HTML without a fault, as the Nu checker sees it. */
@Isolated("it walks through every page while none changes")
class PublicMarkupIT {

    @Test
    void everyPublicPageIsFaultless() {
        Map<String, HttpResponse<String>> pages = Site.walk();

        // The checker reads its own schemas for each page, which takes longer than the page.
        List<String> faults = pages.entrySet().parallelStream()
                .flatMap(page -> faults(page.getKey(), page.getValue().body()))
                .toList();

        assertThat(pages).hasSizeGreaterThan(100);
        assertThat(faults).isEmpty();
    }

    private static Stream<String> faults(String path, String html) {
        try {
            return Markup.faults(html).stream().map(fault -> path + ": " + fault);
        } catch (IOException | SAXException e) {
            throw new AssertionError("could not read " + path, e);
        }
    }
}
