package se.samsyn.service.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.calendar.CalendarEvent;
import se.samsyn.domain.calendar.CalendarFile;
import se.samsyn.domain.calendar.CalendarFile.Method;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.event.EventMode;
import se.samsyn.domain.event.EventStatus;

class CalendarFileTest {

    private static final Instant CHANGED = Instant.parse("2026-02-01T12:00:00Z");
    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 12, 9, 0);
    private static final LocalDateTime END = LocalDateTime.of(2026, 3, 12, 16, 0);
    private static final Attendee GUEST = new Attendee("Exempel \"Ex\" Deltagare", "deltagare@example.se");

    private static final Host HOST = new Host("FoU Exempel", "fou@example.se");

    private EventStatus status = EventStatus.PLANNED;
    private String reason;
    private boolean dateOnly;
    private EventMode mode = EventMode.BOTH;

    private CalendarEvent event(LocalDateTime start, LocalDateTime end) {
        return new CalendarEvent(
                "uid-1@samsyn",
                3,
                CHANGED,
                "/kalender/dialog",
                "Länsdialog: åtgärder, ansvar; och ännu mer som gör raden längre än sjuttiofem oktetter på Frösön",
                "En dag om läget\ni länet.",
                EventKind.COUNTY_DIALOGUE,
                status,
                reason,
                start,
                end,
                Event.STOCKHOLM,
                dateOnly,
                mode,
                "Gamla Teatern",
                "Skolgatan 1, Östersund");
    }

    private String published(LocalDateTime start, LocalDateTime end) {
        EventLines writer = new EventLines(CalendarTexts.in(Language.SWEDISH), CalendarFileTest::address, HOST);
        return CalendarFile.of(Method.PUBLISH, List.of(event(start, end)), lines -> {}, writer::write)
                .text();
    }

    private String mailed(Method method, String online) {
        InvitationLines writer = new InvitationLines(
                CalendarTexts.in(Language.SWEDISH),
                CalendarFileTest::address,
                HOST,
                new InvitationLines.Guest(GUEST, method == Method.CANCEL, online));
        return CalendarFile.of(method, List.of(event(START, END)), lines -> {}, writer::write)
                .text();
    }

    private static String address(String path) {
        return "https://fou.example.se" + path;
    }

    @Test
    void isReadByTwoProgramsAsItWasMeant() {
        ReadCalendar read = ReadCalendar.of(published(START, END));

        assertThat(read.method()).isEqualTo("PUBLISH");
        assertThat(read.start()).isEqualTo(Instant.parse("2026-03-12T08:00:00Z"));
        assertThat(read.end()).isEqualTo(Instant.parse("2026-03-12T15:00:00Z"));
        assertThat(read.value("UID")).isEqualTo("uid-1@samsyn");
        assertThat(read.value("SEQUENCE")).isEqualTo("3");
        assertThat(read.value("DTSTAMP")).isEqualTo("20260201T120000Z");
        assertThat(read.value("LAST-MODIFIED")).isEqualTo("20260201T120000Z");
        assertThat(read.value("STATUS")).isEqualTo("CONFIRMED");
        assertThat(read.value("URL")).isEqualTo("https://fou.example.se/kalender/dialog");
        assertThat(read.otherEvent().getSummary().getValue())
                .isEqualTo(event(START, END).title());
        assertThat(read.otherEvent().getLocation().getValue())
                .isEqualTo("Gamla Teatern, Skolgatan 1, Östersund, På webben");
        assertThat(read.otherEvent().getDescription().getValue())
                .isEqualTo("En dag om läget\ni länet.\n\nMer om evenemanget: https://fou.example.se/kalender/dialog");
        assertThat(read.warnings()).isZero();
    }

    @Test
    void hasNoLineOfMoreThanSeventyFiveOctets() {
        assertThat(published(START, END).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void keepsTheClockOnTheWallOverAChangeToSummerTime() {
        // The clock is changed on 29 March 2026, between the first day and the second.
        ReadCalendar read =
                ReadCalendar.of(published(LocalDateTime.of(2026, 3, 28, 9, 0), LocalDateTime.of(2026, 3, 29, 9, 0)));

        assertThat(read.start()).isEqualTo(Instant.parse("2026-03-28T08:00:00Z"));
        assertThat(read.end()).isEqualTo(Instant.parse("2026-03-29T07:00:00Z"));
    }

    @Test
    void keepsTheClockOnTheWallOverAChangeToWinterTime() {
        ReadCalendar read =
                ReadCalendar.of(published(LocalDateTime.of(2026, 10, 24, 9, 0), LocalDateTime.of(2026, 10, 25, 9, 0)));

        assertThat(read.start()).isEqualTo(Instant.parse("2026-10-24T07:00:00Z"));
        assertThat(read.end()).isEqualTo(Instant.parse("2026-10-25T08:00:00Z"));
    }

    @Test
    void endsTheDayAfterItsLastWhenItHasDatesOnly() {
        dateOnly = true;

        String text = published(START, END.plusDays(1));

        assertThat(text).contains("DTSTART;VALUE=DATE:20260312\r\n", "DTEND;VALUE=DATE:20260314\r\n");
        assertThat(text).doesNotContain("VTIMEZONE");
        assertThat(ReadCalendar.of(text).warnings()).isZero();
    }

    @Test
    void saysNothingOfAnEndThatNobodyKnows() {
        assertThat(ReadCalendar.of(published(START, START)).value("DTEND")).isNull();
    }

    @Test
    void staysWhenItIsCancelledAndSaysWhy() {
        status = EventStatus.CANCELLED;
        reason = "Sjukdom";

        ReadCalendar read = ReadCalendar.of(published(START, END));

        assertThat(read.value("STATUS")).isEqualTo("CANCELLED");
        assertThat(read.otherEvent().getSummary().getValue()).startsWith("Länsdialog");
        assertThat(read.otherEvent().getDescription().getValue()).startsWith("Inställt: Sjukdom");
    }

    @Test
    void invitesOneParticipantWhoHasAccepted() {
        ReadCalendar read = ReadCalendar.of(mailed(Method.REQUEST, "https://video.example.se/rum"));

        assertThat(read.method()).isEqualTo("REQUEST");
        assertThat(read.otherEvent().getAttendees()).singleElement().satisfies(guest -> {
            assertThat(guest.getEmail()).isEqualTo("deltagare@example.se");
            assertThat(guest.getCommonName()).isEqualTo("Exempel 'Ex' Deltagare");
            assertThat(guest.getParticipationStatus().getValue()).isEqualTo("ACCEPTED");
        });
        assertThat(read.value("ORGANIZER")).isEqualTo("mailto:fou@example.se");
        assertThat(read.otherEvent().getDescription().getValue()).contains("Anslut här: https://video.example.se/rum");
        assertThat(read.warnings()).isZero();
    }

    @Test
    void strikesTheEventOutForWhoeverLeaves() {
        ReadCalendar read = ReadCalendar.of(mailed(Method.CANCEL, null));

        assertThat(read.method()).isEqualTo("CANCEL");
        assertThat(read.value("STATUS")).isEqualTo("CANCELLED");
        assertThat(read.value("UID")).isEqualTo("uid-1@samsyn");
        assertThat(read.otherEvent().getAttendees()).hasSize(1);
    }

    @Test
    void namesNoParticipantInWhatAnybodyCanRead() {
        assertThat(published(START, END)).doesNotContain("ATTENDEE").doesNotContain("video.example.se");
    }

    @Test
    void hasEveryWordInBothLanguages() {
        ResourceBundle swedish = bundle(Language.SWEDISH);
        ResourceBundle english = bundle(Language.ENGLISH);

        assertThat(keys(english)).containsExactlyInAnyOrderElementsOf(keys(swedish));
        assertThat(List.of(EventKind.values()))
                .allSatisfy(
                        kind -> assertThat(english.getString("kind." + kind)).isNotBlank());
        assertThat(english.getString("online")).isEqualTo("Online");
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "se.samsyn.service.calendar.calendar",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static List<String> keys(ResourceBundle bundle) {
        Enumeration<String> keys = bundle.getKeys();
        return java.util.Collections.list(keys);
    }
}
