package se.samsyn.web.admin.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.field.Described;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Kind;
import se.samsyn.domain.field.Part;
import se.samsyn.domain.type.ContentTypes;

/** Every field that can differ has a name on the merge page. */
class MergeWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDateTime NINE = LocalDateTime.parse("2027-03-11T09:00");

    private static ContentItem item(ContentType type) {
        return new ContentItem(type, "slug", null, "ada", NOW);
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryField(ContentType type) throws IOException {
        ContentVersion draft = ContentTypes.firstDraft(item(type), "Titel", "ada", NOW);

        assertThat(names(draft)).contains("title", "blocks");
        assertNamed(type, Stream.of(draft, PlacementForm.of(draft)));
    }

    @Test
    void namesEveryFactOfAnEvent() throws IOException {
        Event event = new Event(item(ContentType.EVENT), EventKind.CONFERENCE, NINE, NINE.plusHours(2), NOW);

        assertNamed(ContentType.EVENT, Stream.of(event, event.getTime(), event.getVenue()));
    }

    private static void assertNamed(ContentType type, Stream<Described> written) throws IOException {
        Properties words = new Properties();
        words.load(MergeWordsTest.class.getResourceAsStream("/se/samsyn/web/admin/messages.properties"));
        assertThat(written.flatMap(each -> names(each).stream()))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(MergeWords.keys(field, type).anyMatch(words::containsKey))
                        .as(field)
                        .isTrue());
    }

    /** The names of all fields, within the parts too. */
    private static Set<String> names(Described written) {
        Set<String> names = new TreeSet<>();
        written.tell(new Fields() {
            @Override
            public <T> void value(String name, Kind<T> kind, T value, Consumer<T> setter) {
                names.add(name);
            }

            @Override
            public <T> void identity(String name, Kind<T> kind, T value, Consumer<T> setter) {}

            @Override
            public <T> void list(String name, Kind<T> kind, Collection<T> values) {
                names.add(name);
            }

            @Override
            public <P extends Part> void parts(String name, List<P> parts, Supplier<P> empty) {
                names.add(name);
                empty.get().tell(this);
            }
        });
        return names;
    }
}
