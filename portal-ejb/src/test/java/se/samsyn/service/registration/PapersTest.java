package se.samsyn.service.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registration.DoorPerson;
import se.samsyn.domain.registration.RegistrationState;

class PapersTest {

    // Points; an A4 sheet, and a centimetre that printers leave white.
    private static final float WIDTH = 595;
    private static final float HEIGHT = 842;
    private static final float MARGIN = 28;

    private static final LocalDate DAY = LocalDate.parse("2027-03-11");

    @Test
    void writesABadgeForEachAndAnEmptyOneForWhoeverIsProtected() throws IOException {
        byte[] pdf = Papers.badges(
                "Länsdialog <2027> & mer",
                List.of(
                        person(1, "Åsa Öberg-Älvstrand", "Räddningstjänsten", false, null),
                        person(
                                3,
                                "Ettnamnsomaldrigtarsluttarsluttarsluttarsluttarslut",
                                "Ettförbundsomaldrigtarsluttarsluttarsluttarslut",
                                false,
                                null),
                        person(2, "Gömd Person", "Gömda förbundet", true, null)));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document).replaceAll("\\s", ""))
                    .contains("ÅsaÖberg-Älvstrand", "Räddningstjänsten", "Länsdialog<2027>&mer")
                    .doesNotContain("Gömd", "Gömda", "Skyddade");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Namnskyltar: Länsdialog <2027> & mer");
            assertIsAccessible(document);
        }
    }

    @Test
    void putsTenBadgesOnASheetWithoutAnEmptyOneAfterwards() throws IOException {
        List<DoorPerson> people = IntStream.rangeClosed(1, 500)
                .mapToObj(number -> person(
                        number,
                        "Deltagare Med Ett Ganska Långt Dubbelnamn-Namn " + number,
                        "Region Jämtland Härjedalen",
                        false,
                        null))
                .toList();

        try (PDDocument badges = Loader.loadPDF(Papers.badges("Stor dag", people));
                PDDocument list = Loader.loadPDF(Papers.attendance("Stor dag", DAY, Event.STOCKHOLM, people))) {
            assertThat(badges.getNumberOfPages()).isEqualTo(50);
            assertThat(text(badges).replaceAll("\\s+", " "))
                    .contains("Dubbelnamn-Namn 1 Region", "Dubbelnamn-Namn 500 Region");
            assertThat(list.getNumberOfPages()).isBetween(15, 40);
            assertThat(text(list)).contains("Sida 2 av " + list.getNumberOfPages());
        }
    }

    @Test
    void listsWhoHasComeAndNamesNobodyWhoIsProtected() throws IOException {
        byte[] pdf = Papers.attendance(
                "Länsdialog",
                DAY,
                Event.STOCKHOLM,
                List.of(
                        person(1, "Åsa Öberg", "Räddningstjänsten", false, Instant.parse("2027-03-11T08:14:00Z")),
                        person(2, "Bo Ek", null, false, null),
                        person(3, "Gömd Person", "Gömda förbundet", true, null)));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document).replaceAll("\\s+", " "))
                    .contains("Närvarolista: Länsdialog Torsdag 11 mars 2027. 1 av 3 har kommit.")
                    .contains("Åsa Öberg Räddningstjänsten Chef Ja, 09.14")
                    .contains("Bo Ek Chef Nej")
                    .contains("Skyddade personuppgifter (nr 3)")
                    .contains("Underskrift")
                    .doesNotContain("Gömd");
            assertIsAccessible(document);
        }
    }

    @Test
    void saysSoWhenNobodyHasASeat() throws IOException {
        try (PDDocument badges = Loader.loadPDF(Papers.badges("Tomt", List.of()));
                PDDocument list = Loader.loadPDF(Papers.attendance("Tomt", DAY, Event.STOCKHOLM, List.of()))) {
            assertThat(text(badges)).contains("Ingen har någon plats än.");
            assertThat(text(list)).contains("Ingen har någon plats än.");
        }
    }

    private static void assertIsAccessible(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
        assertThat(catalog.getLanguage()).startsWith("sv");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            for (COSName font : fonts(resources)) {
                assertThat(resources.getFont(font).isEmbedded())
                        .as(font.getName())
                        .isTrue();
            }
        }
    }

    private static List<COSName> fonts(PDResources resources) {
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .toList();
    }

    /** All words; each of them must lie within the page's margins. */
    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                assertThat(sign.getX()).as(sign.getUnicode()).isBetween(MARGIN, WIDTH - MARGIN);
                assertThat(sign.getY()).as(sign.getUnicode()).isBetween(MARGIN, HEIGHT - MARGIN);
                super.processTextPosition(sign);
            }
        }.getText(document);
    }

    private static DoorPerson person(int number, String name, String organisation, boolean hidden, Instant arrived) {
        return new DoorPerson(
                number,
                number,
                RegistrationState.CONFIRMED,
                hidden,
                name,
                organisation,
                ParticipantCategory.CHIEF,
                "23456789AB",
                arrived);
    }
}
