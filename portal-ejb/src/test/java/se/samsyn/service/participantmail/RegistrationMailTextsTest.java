package se.samsyn.service.participantmail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.event.EventMode;
import se.samsyn.domain.event.EventUndo;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.mail.MailBody;
import se.samsyn.domain.mail.MailBody.Fact;
import se.samsyn.domain.registration.Participant;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registrationform.ChangedChoice;

class RegistrationMailTextsTest {

    private static final Instant NOW = Instant.parse("2027-02-01T12:00:00Z");

    @Test
    void hasTheSameMailsInBothLanguages() throws IOException {
        assertThat(keys("mails_en.properties").stringPropertyNames())
                .isEqualTo(keys("mails.properties").stringPropertyNames())
                .containsAll(Stream.of(ParticipantCategory.values())
                        .map(each -> "category." + each)
                        .toList());
    }

    @Test
    void writesTimesAsTheyAreInSweden() {
        RegistrationMailTexts swedish = RegistrationMailTexts.in(Language.SWEDISH);

        assertThat(swedish.moment(Instant.parse("2027-03-26T15:00:00Z"))).isEqualTo("fredag 26 mars 2027, 16.00");
        assertThat(swedish.moment(Instant.parse("2027-03-29T15:00:00Z"))).isEqualTo("måndag 29 mars 2027, 17.00");
        assertThat(RegistrationMailTexts.in(Language.ENGLISH).moment(Instant.parse("2027-03-26T15:00:00Z")))
                .isEqualTo("Friday 26 March 2027, 16:00");
    }

    @Test
    void saysWhenAndWhere() {
        Event event = event("2027-03-11T09:00", "2027-03-11T16:00");
        event.getVenue().setPlace("Folkets hus");
        event.getVenue().setAddress("Storgatan 1");

        assertThat(text(RegistrationMailTexts.in(Language.SWEDISH).event(event, true)))
                .isEqualTo("Tid: torsdag 11 mars 2027, 09.00–16.00\nPlats: Folkets hus, Storgatan 1");
    }

    @Test
    void saysBothDaysAndThatOneCanTakePartOnline() {
        Event event = event("2027-03-11T09:00", "2027-03-12T12:00");
        event.getVenue().setMode(EventMode.BOTH);

        assertThat(text(RegistrationMailTexts.in(Language.ENGLISH).event(event, true)))
                .isEqualTo("Time: Thursday 11 March 2027, 09:00 – Friday 12 March 2027, 12:00 (Swedish time)\n"
                        + "Place: to be announced\nYou can take part online.");
    }

    @Test
    void repeatsEverythingThatWasAnswered() {
        Participant participant = new Participant(
                "Åsa {0} ''Öberg''",
                "asa@example.se", "Föreningen", null, null, ParticipantCategory.USER_REPRESENTATIVE, true);
        Registration registration = new Registration(1, 1, participant, Language.SWEDISH, NOW, null);

        assertThat(text(RegistrationMailTexts.in(Language.SWEDISH).answers(registration)))
                .isEqualTo("""
                Namn: Åsa {0} ''Öberg''
                E-post: asa@example.se
                Organisation: Föreningen
                Du deltar som: brukarrepresentant
                Du har skyddade personuppgifter. Ditt namn visas inte för andra.""");
    }

    @Test
    void tellsTheAddressOfAMeetingOnlyToWhoHasASeat() {
        Event event = event("2027-03-11T09:00", "2027-03-11T16:00");
        event.getVenue().setMode(EventMode.ONLINE);
        event.getVenue().setOnlineUrl("https://video.example.se/rum");
        RegistrationMailTexts words = RegistrationMailTexts.in(Language.SWEDISH);

        assertThat(text(words.event(event, true))).endsWith("\nLänk till mötet: https://video.example.se/rum");
        assertThat(text(words.event(event, false))).endsWith("\nDu kan delta på webben.");
    }

    @Test
    void namesTheOldTimeBesideTheNewAndTheReason() {
        Event event = event("2027-03-11T09:00", "2027-03-11T16:00");
        EventUndo before = event.undo(event.logLine(NOW, "admin", "flytt"), NOW);
        event.moveTo(
                LocalDateTime.parse("2027-04-08T10:00"),
                LocalDateTime.parse("2027-04-08T15:00"),
                "Lokalen byggs om",
                NOW);

        assertThat(text(RegistrationMailTexts.in(Language.SWEDISH).change(event, before)))
                .isEqualTo("""
                Tidigare tid: torsdag 11 mars 2027, 09.00–16.00
                Ny tid: torsdag 8 april 2027, 10.00–15.00
                Orsak: Lokalen byggs om""");
    }

    @Test
    void namesTheOldPlaceBesideTheNewButNotTheReasonOfAnEarlierMove() {
        Event event = event("2027-03-11T09:00", "2027-03-11T16:00");
        event.getVenue().setPlace("Folkets hus");
        event.moveTo(LocalDateTime.parse("2027-04-08T10:00"), LocalDateTime.parse("2027-04-08T15:00"), "Lokalen", NOW);
        EventUndo before = event.undo(event.logLine(NOW, "admin", "plats"), NOW);
        event.getVenue().setPlace("Gamla Teatern");
        event.getVenue().setMode(EventMode.BOTH);
        event.getVenue().setOnlineUrl("https://video.example.se/rum");

        assertThat(text(RegistrationMailTexts.in(Language.SWEDISH).change(event, before)))
                .isEqualTo("""
                Tidigare plats: Folkets hus
                Ny plats: Gamla Teatern och på webben
                Länken till mötet är ny.""");
    }

    @Test
    void namesWhatWasChosenBeforeBesideWhatIsChosenNow() {
        List<ChangedChoice> choices = List.of(
                new ChangedChoice("Vilket pass?", List.of("A"), List.of("B")),
                new ChangedChoice("Mat", List.of("Lunch"), List.of("Lunch")),
                new ChangedChoice("Vad mer?", List.of("X", "Y"), List.of()));

        assertThat(text(RegistrationMailTexts.in(Language.SWEDISH).choices(choices)))
                .isEqualTo("""
                Vilket pass? B (tidigare: A)
                Mat: Lunch
                Vad mer? inget val (tidigare: X, Y)""");
    }

    private static String text(List<Fact> facts) {
        return new MailBody().facts(facts).text();
    }

    private static Event event(String from, String to) {
        return new Event(
                new ContentItem(ContentType.EVENT, "dag", null, "editor", NOW),
                EventKind.CONFERENCE,
                LocalDateTime.parse(from),
                LocalDateTime.parse(to),
                NOW);
    }

    private static Properties keys(String file) throws IOException {
        Properties words = new Properties();
        try (var reader =
                new InputStreamReader(RegistrationMailTexts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
