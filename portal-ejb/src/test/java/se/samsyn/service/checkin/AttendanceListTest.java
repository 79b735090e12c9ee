package se.samsyn.service.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.checkin.ExpectedPerson;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.service.print.PdfRules;

class AttendanceListTest {

    // Points; an A4 sheet, and a centimetre that printers leave white.
    private static final float WIDTH = 595;
    private static final float HEIGHT = 842;
    private static final float MARGIN = 28;

    private static final LocalDate DAY = LocalDate.parse("2027-03-11");

    @Test
    void listsWhoHasComeAndNamesNobodyWhoIsProtected() throws IOException {
        byte[] pdf = AttendanceList.pdf(
                "Länsdialog",
                DAY,
                Event.STOCKHOLM,
                List.of(
                        person(1, "Åsa Öberg", "Räddningstjänsten", false, Instant.parse("2027-03-11T08:14:00Z")),
                        person(2, "Bo Ek", null, false, null),
                        person(3, "Gömd Person", "Gömda förbundet", true, null),
                        person(4, "ሰላም ተስፋይ", "王小明", false, null),
                        person(5, "देवी शर्मा", "देवी", false, null)));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document).replaceAll("\\s+", " "))
                    .contains("Närvarolista: Länsdialog Torsdag 11 mars 2027. 1 av 5 har kommit.")
                    .contains("Åsa Öberg Räddningstjänsten Chef Ja, 09.14")
                    .contains("Bo Ek Chef Nej")
                    .contains("Skyddade personuppgifter (nr 3)", "Namnet kan inte skrivas ut (nr 5)")
                    .contains("ሰላም ተስፋይ 王小明 Chef Nej")
                    .contains("Underskrift")
                    .doesNotContain("Gömd", "#");
        }
        PdfRules.assertIsAccessible(pdf);
    }

    @Test
    void hasAsManyPagesAsItNeeds() throws IOException {
        List<ExpectedPerson> people = IntStream.rangeClosed(1, 300)
                .mapToObj(number -> person(
                        number,
                        number == 7
                                ? "Ettnamnsomaldrigtarslut".repeat(8)
                                : "Deltagare Med Ett Ganska Långt Dubbelnamn-Namn " + number,
                        "Region Jämtland Härjedalen",
                        false,
                        null))
                .toList();

        byte[] pdf = AttendanceList.pdf("Stor dag", DAY, Event.STOCKHOLM, people);

        try (PDDocument list = Loader.loadPDF(pdf)) {
            assertThat(list.getNumberOfPages()).isBetween(9, 25);
            assertThat(text(list)).contains("Sida 2 av " + list.getNumberOfPages());
        }
        PdfRules.assertIsAccessible(pdf);
    }

    @Test
    void saysSoWhenNobodyHasASeat() throws IOException {
        byte[] pdf = AttendanceList.pdf("Tomt", DAY, Event.STOCKHOLM, List.of());

        try (PDDocument list = Loader.loadPDF(pdf)) {
            assertThat(text(list)).contains("Ingen har någon plats än.");
        }
        PdfRules.assertIsAccessible(pdf);
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

    private static ExpectedPerson person(
            int number, String name, String organisation, boolean hidden, Instant arrived) {
        return new ExpectedPerson(
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
