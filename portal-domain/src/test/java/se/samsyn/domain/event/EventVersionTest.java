package se.samsyn.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.type.ContentTypes;

class EventVersionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final EventVersion version = (EventVersion) ContentTypes.firstDraft(
            new ContentItem(ContentType.EVENT, "dag", null, "editor", NOW), "Länsdialog", "editor", NOW);

    @Test
    void isDocumentedOnlyWhenSomethingIsWritten() {
        assertThat(version.isDocumented()).isFalse();

        version.setDocumentation("  ");
        assertThat(version.isDocumented()).isFalse();

        version.setDocumentation("<p>Sammanfattning</p>");
        assertThat(version.isDocumented()).isTrue();
    }

    @Test
    void namesTheProgrammeItemThatEndsBeforeItStarts() {
        version.getProgramme()
                .add(new ProgrammeItem(ProgrammeItemKind.TALK, LocalTime.of(10, 0), LocalTime.of(9, 0), "Nuläge"));

        assertThat(version.problems())
                .containsExactly(InvalidField.of("programme", "error.programme_item_ends_before_start", "Nuläge"));
    }

    @Test
    void namesTheProgrammeItemAtATimeThatNoClockShows() {
        LocalDateTime evening = LocalDateTime.of(2027, 3, 27, 18, 0);
        EventTime time = new EventTime(evening, evening.plusDays(1));
        ProgrammeItem night = new ProgrammeItem(ProgrammeItemKind.TALK, LocalTime.of(2, 30), null, "Nattpass");
        night.setDay(LocalDate.of(2027, 3, 28));
        version.getProgramme().add(night);
        version.getProgramme()
                .add(new ProgrammeItem(ProgrammeItemKind.TALK, LocalTime.of(2, 30), null, "Natten innan"));

        assertThat(version.skippedTimes(time))
                .containsExactly(InvalidField.of("programme", "error.programme_item_skipped", "Nattpass"));
    }

    @Test
    void copiesItsProgrammeWithSpeakers() {
        ProgrammeItem item = new ProgrammeItem(ProgrammeItemKind.TALK, LocalTime.of(9, 0), null, "Nuläge");
        item.getSpeakers().add(new Speaker("Samordnare", "Samordnare för området", "SKR"));
        version.getProgramme().add(item);

        EventVersion copy = (EventVersion) version.copyAsDraft(2, "editor", NOW);

        assertThat(copy.getProgramme()).hasSize(1).doesNotContain(item);
        assertThat(copy.getProgramme().get(0).getKey()).isEqualTo(item.getKey());
        assertThat(copy.getProgramme().get(0).getSpeakers())
                .extracting(Speaker::getOrganisation)
                .containsExactly("SKR");
    }
}
