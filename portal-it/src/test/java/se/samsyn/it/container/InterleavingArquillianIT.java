package se.samsyn.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.EditConflict;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.Placement;
import se.samsyn.it.server.Waiting;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.publishing.PublishingService;
import se.samsyn.service.startup.PortalReadiness;

/**
 * Two editors of one item who open, save, publish and merge in any order: nobody's saved words ever disappear unless whoever
 * saved next had them before their eyes.
 */
@ExtendWith(ArquillianExtension.class)
class InterleavingArquillianIT {

    private static final int INTERLEAVINGS = 500;
    private static final int STEPS = 6;

    @Inject
    private PortalReadiness readiness;

    @Inject
    private ContentService contents;

    @Inject
    private PublishingService publishing;

    @Inject
    private AsEditor editor;

    /** What one editor has open. */
    private static final class Open {
        private ContentVersion draft;
    }

    @Deployment
    static Archive<?> services() {
        return ShippedServices.with();
    }

    @BeforeEach
    void waitForThePortal() {
        assertTrue(Waiting.until(Duration.ofSeconds(30), readiness::isReady));
    }

    @Test
    void overwritesNothingSilently() throws Exception {
        int conflicts = 0;
        int saves = 0;
        for (int seed = 0; seed < INTERLEAVINGS; seed++) {
            Random random = new Random(seed);
            long news = create("Turordning " + seed);
            Open[] editors = {new Open(), new Open()};
            List<String> saved = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                Open one = editors[random.nextInt(2)];
                String word = "ord" + step;
                int act = random.nextInt(4);
                if (one.draft == null || act == 0) {
                    one.draft = open(news);
                    continue;
                }
                boolean publishes = act == 1;
                one.draft.setLead((one.draft.getLead() + " " + word).strip());
                try {
                    save(one.draft, publishes);
                } catch (EditConflict overtaken) {
                    conflicts++;
                    merge(one, news, word);
                }
                saves++;
                saved.add(word);
                one.draft = null;
                assertEquals(saved, List.of(open(news).getLead().split(" ")), "seed " + seed + ", step " + step);
            }
        }
        assertTrue(
                saves > INTERLEAVINGS && conflicts > INTERLEAVINGS / 10, saves + " saves, " + conflicts + " conflicts");
    }

    private long create(String title) throws Exception {
        return editor.call(() -> contents.create(ContentType.NEWS, title, null));
    }

    private ContentVersion open(long item) throws Exception {
        return editor.call(() -> contents.draft(item, Language.SWEDISH));
    }

    private void save(ContentVersion draft, boolean publishes) throws Exception {
        editor.call(() -> {
            if (publishes) {
                publishing.saveAndPublish(draft, Placement.of(draft.getItem()));
            } else {
                contents.save(draft, Placement.of(draft.getItem()));
            }
            return null;
        });
    }

    /** As the merge page does: reads what is saved now, adds what is mine, and saves that. */
    private void merge(Open one, long item, String word) throws Exception {
        ContentVersion theirs = open(item);
        theirs.setLead((theirs.getLead() + " " + word).strip());
        editor.call(() -> {
            contents.saveMerged(theirs, Placement.of(theirs.getItem()));
            return null;
        });
        one.draft = null;
    }
}
