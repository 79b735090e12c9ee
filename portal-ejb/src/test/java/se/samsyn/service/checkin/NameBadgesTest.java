package se.samsyn.service.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samsyn.domain.checkin.ExpectedPerson;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.service.print.PdfRules;

class NameBadgesTest {

    private static final float POINTS = 72 / 25.4f;
    private static final String LONG = "Ett samtal om hur kommuner och region tillsammans kan möta unga som far illa ";

    @Test
    void writesABadgeForEachAndAnEmptyOneForWhoeverIsProtected() throws IOException {
        byte[] pdf = NameBadges.pdf(
                LabelSheet.BADGES_90_54,
                "Länsdialog <2027> & mer",
                List.of(
                        person(1, "Åsa Öberg-Älvstrand", "Räddningstjänsten", false),
                        person(2, "Gömd Person", "Gömda förbundet", true),
                        person(3, "देवी शर्मा", "Region Jämtland", false),
                        person(4, "سارة يوسف", "王小明", false)));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document))
                    .contains("Åsa Öberg-Älvstrand", "Räddningstjänsten", "Länsdialog <2027> & mer")
                    .contains("سارة يوسف", "王小明", "Region Jämtland")
                    .doesNotContain("Gömd Person", "Skyddade", "#");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Namnskyltar: Länsdialog <2027> & mer");
        }
        PdfRules.assertIsAccessible(pdf);
    }

    @ParameterizedTest
    @EnumSource(LabelSheet.class)
    void keepsEveryBadgeInItsPlaceWhateverStandsOnIt(LabelSheet sheet) throws IOException {
        List<ExpectedPerson> people = IntStream.range(0, sheet.getPlaces() * 2 + 1)
                .mapToObj(number -> person(
                        number,
                        number % 3 == 0 ? "Bo Ek" : number % 3 == 1 ? LONG.repeat(3) : "Ettnamnutanslut".repeat(12),
                        number % 2 == 0 ? LONG.repeat(4) : "X".repeat(300),
                        number % 7 == 0))
                .toList();

        byte[] pdf = NameBadges.pdf(sheet, LONG.repeat(4), people);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(strays(document, sheet)).isEmpty();
            assertThat(text(document)).contains("…");
        }
        PdfRules.assertIsAccessible(pdf);
    }

    @Test
    void cutsBadgesOfNinetyByFiftyFourMillimetres() throws IOException {
        List<ExpectedPerson> people = IntStream.range(0, 10)
                .mapToObj(number -> person(number, number == 3 ? LONG.repeat(5) : "Bo Ek", null, false))
                .toList();

        try (PDDocument document = Loader.loadPDF(NameBadges.pdf(LabelSheet.BADGES_90_54, "Stor dag", people))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            // Ten dots to a millimetre.
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, 254, ImageType.GRAY);
            assertThat(lines(picture, true)).containsExactly(150, 1050, 1950);
            assertThat(lines(picture, false)).containsExactly(135, 675, 1215, 1755, 2295, 2835);
        }
    }

    @Test
    void putsFiveHundredOnFiftySheets() throws IOException {
        List<ExpectedPerson> people = IntStream.rangeClosed(1, 500)
                .mapToObj(number -> person(
                        number,
                        "Deltagare Med Ett Ganska Långt Dubbelnamn-Namn " + number,
                        "Region Jämtland Härjedalen",
                        false))
                .toList();

        try (PDDocument badges = Loader.loadPDF(NameBadges.pdf(LabelSheet.BADGES_90_54, "Stor dag", people))) {
            assertThat(badges.getNumberOfPages()).isEqualTo(50);
            assertThat(text(badges)).contains("Dubbelnamn-Namn 1 Region", "Dubbelnamn-Namn 500 Region");
        }
    }

    @Test
    void saysSoWhenNobodyHasASeat() throws IOException {
        byte[] pdf = NameBadges.pdf(LabelSheet.LABELS_80_50, "Tomt", List.of());

        try (PDDocument badges = Loader.loadPDF(pdf)) {
            assertThat(text(badges)).isEqualTo("Ingen har någon plats än.");
        }
        PdfRules.assertIsAccessible(pdf);
    }

    /** Where a straight line of grey goes across most of the picture, in tenths of a millimetre; neighbouring dots are one. */
    private static List<Integer> lines(BufferedImage picture, boolean upright) {
        int length = upright ? picture.getWidth() : picture.getHeight();
        int across = upright ? picture.getHeight() : picture.getWidth();
        List<Integer> lines = new ArrayList<>();
        for (int at = 0; at < length; at++) {
            int grey = 0;
            for (int along = 0; along < across; along++) {
                int colour = picture.getRGB(upright ? at : along, upright ? along : at) & 0xFF;
                grey += colour < 0xF0 ? 1 : 0;
            }
            boolean line = grey > across * 0.8;
            if (line && (lines.isEmpty() || at - lines.get(lines.size() - 1) > 5)) {
                lines.add(at);
            }
        }
        return lines.stream().map(at -> (at + 2) / 5 * 5).toList();
    }

    /** The signs that do not lie within a badge, of those that can be seen. */
    private static List<String> strays(PDDocument document, LabelSheet sheet) throws IOException {
        List<String> strays = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                boolean inside = sign.getFontSizeInPt() < 2
                        || IntStream.range(0, sheet.getPlaces()).anyMatch(place -> isInside(sign, place));
                if (!inside) {
                    strays.add(sign + " at " + sign.getX() / POINTS + ", " + sign.getY() / POINTS);
                }
                super.processTextPosition(sign);
            }

            private boolean isInside(TextPosition sign, int place) {
                float left = (float) sheet.left(place) * POINTS;
                float top = (float) sheet.top(place) * POINTS;
                return sign.getX() >= left + POINTS
                        && sign.getX() + sign.getWidth() <= left + (float) sheet.getWidth() * POINTS - POINTS
                        && sign.getY() - sign.getHeight() >= top + POINTS
                        && sign.getY() <= top + (float) sheet.getHeight() * POINTS - POINTS;
            }
        }.getText(document);
        return strays;
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip();
    }

    static ExpectedPerson person(int number, String name, String organisation, boolean hidden) {
        return new ExpectedPerson(
                number,
                number,
                RegistrationState.CONFIRMED,
                hidden,
                name,
                organisation,
                ParticipantCategory.CHIEF,
                "23456789AB",
                null);
    }
}
