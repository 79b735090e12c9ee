package se.samsyn.it.site;

import java.net.http.HttpResponse;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.it.browser.Markup;

/** Every public page is HTML without a fault, as the Nu checker sees it. */
@Isolated("it walks through every page while none changes")
class PublicMarkupIT {

    @Test
    void everyPublicPageIsFaultless() throws Exception {
        SoftAssertions all = new SoftAssertions();

        for (Map.Entry<String, HttpResponse<String>> page : Site.walk().entrySet()) {
            all.assertThat(Markup.faults(page.getValue().body()))
                    .as(page.getKey())
                    .isEmpty();
        }

        all.assertAll();
    }
}
