package se.samsyn.web.admin.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventTime;
import se.samsyn.domain.event.Venue;
import se.samsyn.domain.manuscript.Manuscript;
import se.samsyn.domain.type.ContentTypes;

/** Every field that can differ has a name on the merge page. */
class MergeWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @EnumSource
    void namesEveryField(ContentType type) throws Exception {
        Properties words = new Properties();
        words.load(getClass().getResourceAsStream("/se/samsyn/web/admin/messages.properties"));
        ContentVersion draft =
                ContentTypes.firstDraft(new ContentItem(type, "slug", null, "ada", NOW), "Titel", "ada", NOW);

        assertThat(Manuscript.fieldNames(draft.getClass()))
                .contains("title", "blocks")
                .allSatisfy(field -> assertThat(MergeWords.keys(field, type).anyMatch(words::containsKey))
                        .as(field)
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource(names = "EVENT")
    void namesEveryFactOfAnEventAndItsPlace(ContentType type) throws Exception {
        Properties words = new Properties();
        words.load(getClass().getResourceAsStream("/se/samsyn/web/admin/messages.properties"));

        for (Class<?> beside : new Class<?>[] {Event.class, EventTime.class, Venue.class, PlacementForm.class}) {
            assertThat(Manuscript.fieldNames(beside))
                    .isNotEmpty()
                    .allSatisfy(field -> assertThat(MergeWords.keys(field, type).anyMatch(words::containsKey))
                            .as(field)
                            .isTrue());
        }
    }
}
