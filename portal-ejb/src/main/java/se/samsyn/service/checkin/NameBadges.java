package se.samsyn.service.checkin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samsyn.domain.checkin.ExpectedPerson;
import se.samsyn.service.print.FittedText;
import se.samsyn.service.print.PaperText;
import se.samsyn.service.print.PdfWriter;
import se.samsyn.service.print.PrintedWords;

/** Name badges on a sheet of labels. Every badge has the sheet's measure: what is too long gets smaller letters or is cut. */
final class NameBadges {

    private static final float POINTS = 72 / 25.4f;

    // Parts of a badge's height, the rest is air; and of its height in millimetres, the letters' size in points.
    private static final float NAME_ROOM = 0.46f;
    private static final float ORGANISATION_ROOM = 0.17f;
    private static final float EVENT_ROOM = 0.15f;
    private static final float WORKSHOPS_ROOM = 0.15f;
    private static final float NAME_SIZE = 0.45f;
    private static final float ORGANISATION_SIZE = 0.23f;
    private static final float EVENT_SIZE = 0.17f;
    private static final float WORKSHOPS_SIZE = 0.17f;
    private static final int SMALLEST_NAME = 8;
    private static final int SMALLEST_TEXT = 6;
    private static final double SIDE = 5;
    private static final float GAP = 0.035f;

    private static final String STYLE = """
            @page { size: A4; margin: 0; }
            h1 { position: absolute; left: 12mm; top: 10.5mm; margin: 0; font-size: 1pt; line-height: 1; font-weight: normal; color: #fff; }
            .nobody { margin: 20mm; }
            .sheet { position: relative; width: 210mm; height: 296mm; page-break-after: always; }
            .last { page-break-after: auto; }
            .badge { position: absolute; overflow: hidden; box-sizing: border-box; text-align: center; }
            .cut { border: 0.2mm solid #bbb; }
            .badge p { margin: 0; line-height: %s; white-space: nowrap; }
            .event { color: #444; }
            .empty { border-bottom: 0.3mm solid #000; }
            """.formatted(FittedText.LEADING);

    private final LabelSheet sheet;
    private final FittedText event;

    private NameBadges(LabelSheet sheet, String event) {
        this.sheet = sheet;
        this.event = fitted(event, sheet, EVENT_ROOM, EVENT_SIZE, SMALLEST_TEXT);
    }

    static byte[] pdf(LabelSheet sheet, String event, List<ExpectedPerson> people) {
        String title = PrintedWords.of("badges", event);
        String nobody = people.isEmpty() ? "<p class=\"nobody\">" + PrintedWords.of("nobody") + "</p>" : "";
        String heading = people.isEmpty() ? "" : "<h1>" + PaperText.xhtml(title) + "</h1>";
        return PdfWriter.write(title, STYLE, heading + nobody + new NameBadges(sheet, event).sheets(people));
    }

    private String sheets(List<ExpectedPerson> people) {
        int places = sheet.getPlaces();
        int sheets = (people.size() + places - 1) / places;
        return IntStream.range(0, sheets)
                .mapToObj(number -> "<div class=\"sheet%s\">%s</div>"
                        .formatted(
                                number == sheets - 1 ? " last" : "",
                                badges(people.subList(
                                        number * places, Math.min(people.size(), (number + 1) * places)))))
                .collect(Collectors.joining());
    }

    private String badges(List<ExpectedPerson> people) {
        return IntStream.range(0, people.size())
                .mapToObj(place -> badge(people.get(place), place))
                .collect(Collectors.joining());
    }

    // Whoever is protected, or has a name for which there are no letters, gets a line to write on.
    private String badge(ExpectedPerson person, int place) {
        boolean written = !person.protectedIdentity() && PaperText.canPrint(person.name());
        float gap = GAP * (float) sheet.getHeight() * POINTS;
        FittedText name = written ? fitted(person.name(), sheet, NAME_ROOM, NAME_SIZE, SMALLEST_NAME) : null;
        FittedText organisation = person.organisation() == null || !PaperText.canPrint(person.organisation())
                ? null
                : fitted(person.organisation(), sheet, ORGANISATION_ROOM, ORGANISATION_SIZE, SMALLEST_TEXT);
        float nameHeight = written ? name.height() : NAME_ROOM * (float) sheet.getHeight() * POINTS / 2;
        FittedText workshops = workshops(person);
        float used = nameHeight
                + (organisation == null ? 0 : organisation.height() + gap)
                + (workshops == null ? 0 : workshops.height() + gap)
                + gap
                + event.height();
        float above = ((float) sheet.getHeight() * POINTS - used) / 2;
        return number(
                        "<div class=\"badge%s\" style=\"left: %.2fmm; top: %.2fmm; width: %.2fmm; height: %.2fmm; padding: %.2fpt %.2fmm 0\">",
                        sheet.isCut() ? " cut" : "",
                        sheet.left(place),
                        sheet.top(place),
                        sheet.getWidth(),
                        sheet.getHeight(),
                        above,
                        SIDE)
                + (written
                        ? paragraph("name", name, 0)
                        : number("<p class=\"empty\" style=\"height: %.2fpt\"></p>", nameHeight))
                + (organisation == null ? "" : paragraph("organisation", organisation, gap))
                + (workshops == null ? "" : paragraph("workshops", workshops, gap))
                + paragraph("event", event, gap) + "</div>";
    }

    // Where they have a seat; left out when there are no glyphs for it.
    private FittedText workshops(ExpectedPerson person) {
        String words = String.join(", ", person.workshops());
        return words.isEmpty() || !PaperText.canPrint(words)
                ? null
                : fitted(words, sheet, WORKSHOPS_ROOM, WORKSHOPS_SIZE, SMALLEST_TEXT);
    }

    private static String paragraph(String kind, FittedText text, float gap) {
        return number(
                "<p class=\"%s\" style=\"font-size: %.1fpt; padding-top: %.2fpt\">%s</p>",
                kind, text.size(), gap, text.xhtml());
    }

    private static FittedText fitted(String words, LabelSheet sheet, float room, float size, int smallest) {
        return FittedText.of(
                words,
                (float) (sheet.getWidth() - 2 * SIDE) * POINTS,
                room * (float) sheet.getHeight() * POINTS,
                Math.max(smallest, Math.round(size * (float) sheet.getHeight())),
                smallest);
    }

    // Style sheets have a point in their numbers, whatever language the server speaks.
    private static String number(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
